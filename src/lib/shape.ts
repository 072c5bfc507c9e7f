/**
 * Checks the shape of what is read before a person does anything, and single texts and lists of them: zod, which checks
 * everything else, would be 7 kB of the first load.
 */

/** What `typeof` says of a field, and the type that it stands for. */
interface Types {
  string: string;
  number: number;
  boolean: boolean;
}

type Shape = Readonly<Record<string, keyof Types>>;
type Shaped<S extends Shape> = { [Name in keyof S]: Types[S[Name]] };

/** Whether a value is an object that has these fields, of these types. It may have others. */
export function hasFields<S extends Shape>(value: unknown, shape: S): value is Shaped<S> {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(shape).every(([name, type]) => typeof Reflect.get(value, name) === type);
}

/** Whether a value is a list of such items only. */
export function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}
