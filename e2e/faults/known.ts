/** The entry of a table with this name; throws if there is none. */
export function known<T>(table: Record<string, T>, name: string): T {
  const entry = table[name];
  if (!entry) throw new Error(`there is no ${name}`);
  return entry;
}
