import parsePhoneNumber from "libphonenumber-js/min";
import type { RecipientProblem } from "../recipient.ts";
import { findNumbers } from "./find-numbers.ts";
import { withZeros } from "./letter-o.ts";
import { digitsIn, separateNumbers } from "./separate-numbers.ts";
import { extensionWords } from "./extension-words.ts";

const extensionBehind = new RegExp(
  `[\\s,;(]*(?:${extensionWords})[\\s.:=#№]*\\d{1,7}\\)?(?=\\D*$)`,
  "iu",
);

const fixes = {
  extension: (entry: string) => [withoutExtension(entry)],
  "letter-o": (entry: string) => [withZeros(entry)],
  several: (entry: string) => findNumbers(entry).numbers.map(withoutExtension).flatMap(separate),
  "zero-after-code": (entry: string) => [withoutZero(entry)],
};

export type FixableProblem = keyof typeof fixes;

/** Whether the meaning of an entry with this problem is clear. */
export function isFixable(problem: RecipientProblem): problem is FixableProblem {
  return Object.hasOwn(fixes, problem);
}

/** Corrects an entry: one text for each recipient. */
export function fix(problem: FixableProblem, entry: string): string[] {
  return fixes[problem](entry);
}

function withoutExtension(entry: string): string {
  return entry.replace(extensionBehind, "");
}

/** Complete numbers, or two that differ only in their last digits: `171 1234567/68`. */
function separate(joined: string): string[] {
  const complete = separateNumbers(joined);
  if (complete.length > 1) return complete;
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

/** This many digits from the beginning of a number, with the characters between them. */
function firstDigits(number: string, count: number): string {
  return new RegExp(`^(?:\\D*\\d){${count}}`).exec(number)?.[0] ?? "";
}

function withoutZero(entry: string): string {
  const [written = entry] = findNumbers(entry).numbers;
  const phone = parsePhoneNumber(written);
  return phone ? `+${phone.countryCallingCode}${phone.nationalNumber.replace(/^0+/, "")}` : entry;
}
