import parsePhoneNumber from "libphonenumber-js/min";
import type { RecipientProblem } from "../recipient.ts";
import { findNumbers } from "./find-numbers.ts";

const extensionBehind = /[\s,;(]*(?:доб|вн|ext|x|#|\*)\p{L}*[\s.:#№]*\d{1,7}\)?.*$/isu;

const fixes = {
  extension: (entry: string) => [entry.replace(extensionBehind, "")],
  several: (entry: string) => findNumbers(entry).numbers.flatMap(partAtSlash),
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

/** `171 1234567/68` is two numbers that differ in their last digits. */
function partAtSlash(joined: string): string[] {
  const [first = "", ...others] = joined.split("/").map((part) => part.trim());
  const digits = first.replace(/\D/g, "").length;
  return [
    first,
    ...others.map((other) => {
      const missing = digits - other.replace(/\D/g, "").length;
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
