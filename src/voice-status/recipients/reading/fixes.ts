import parsePhoneNumber from "libphonenumber-js/min";
import type { RecipientProblem } from "../recipient.ts";
import { findNumbers } from "./find-numbers.ts";
import { digitsIn, partNumbers } from "./part-numbers.ts";
import { extensionWords } from "./extension-words.ts";

const extensionBehind = new RegExp(
  `[\\s,;(]*(?:${extensionWords})[\\s.:=#№]*\\d{1,7}\\)?(?=\\D*$)`,
  "iu",
);

const fixes = {
  extension: (entry: string) => [withoutExtension(entry)],
  several: (entry: string) => findNumbers(entry).numbers.map(withoutExtension).flatMap(separate),
  "zero-after-code": (entry: string) => [withoutZero(entry)],
};

export type FixableProblem = keyof typeof fixes;

/** Whether it is plain what was meant by an entry with such a problem. */
export function isFixable(problem: RecipientProblem): problem is FixableProblem {
  return Object.hasOwn(fixes, problem);
}

/** What was meant by an entry: one text for each recipient. */
export function fix(problem: FixableProblem, entry: string): string[] {
  return fixes[problem](entry);
}

function withoutExtension(entry: string): string {
  return entry.replace(extensionBehind, "");
}

/** Whole numbers, or `171 1234567/68`: two that differ in their last digits. */
function separate(joined: string): string[] {
  const whole = partNumbers(joined);
  if (whole.length > 1) return whole;
  const [first = "", ...others] = joined.split("/").map((part) => part.trim());
  const digits = digitsIn(first);
  return [
    first,
    ...others.map((other) => {
      const missing = digits - digitsIn(other);
      return missing > 0 && !other.startsWith("+") ? firstDigits(first, missing) + other : other;
    }),
  ];
}

/** So many digits from the beginning, with the signs between them. */
function firstDigits(number: string, count: number): string {
  return new RegExp(`^(?:\\D*\\d){${count}}`).exec(number)?.[0] ?? "";
}

function withoutZero(entry: string): string {
  const [written = entry] = findNumbers(entry).numbers;
  const phone = parsePhoneNumber(written);
  return phone ? `+${phone.countryCallingCode}${phone.nationalNumber.replace(/^0+/, "")}` : entry;
}
