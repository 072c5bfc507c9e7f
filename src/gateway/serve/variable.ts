import * as z from "zod/mini";

/**
 * The schema of an environment variable. An empty one counts as missing.
 *
 * @param missing the value of a variable that is not set.
 * @param read makes the value of a text without spaces around it; it throws an error with one sentence that
 *   names the variable and says what to do, and never quotes a value.
 */
export function variable<T>(missing: T, read: (text: string) => T) {
  return z.pipe(
    z.optional(z.string()),
    z.transform((text, context) => {
      const trimmed = text?.trim() ?? "";
      if (trimmed === "") return missing;
      try {
        return read(trimmed);
      } catch (error) {
        const message = error instanceof Error ? error.message : "";
        context.issues.push({ code: "custom", message, input: undefined });
        return missing;
      }
    }),
  );
}

/** A variable that switches something on by `1`. */
export function switchedOn(name: string) {
  return variable(false, (text) => {
    if (text !== "1" && text !== "0") throw new Error(`${name} must be 1, 0 or empty.`);
    return text === "1";
  });
}

/** A variable with a number above zero. */
export function positiveNumber<T>(name: string, missing: T) {
  return variable<number | T>(missing, (text) => {
    const number = Number(text);
    if (number > 0 && Number.isFinite(number)) return number;
    throw new Error(`${name} must be a number above 0.`);
  });
}
