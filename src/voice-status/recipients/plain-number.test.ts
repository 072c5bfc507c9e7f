import parsePhoneNumber, { getCountries, getCountryCallingCode } from "libphonenumber-js/min";
import { describe, expect, test } from "vitest";
import { isPlainlyPossible } from "./plain-number.ts";

/** Random digits, the same in every run. */
function digitsFrom(seed: number) {
  let state = seed;
  return (length: number) =>
    Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * 10);
    }).join("");
}

const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))];

test.each(codes)("+%s: the result is never different from the library's", (code) => {
  const digits = digitsFrom(Number(code));
  for (let length = 4; length <= 15; length += 1) {
    for (let times = 0; times < 40; times += 1) {
      const start = ["", "0", "8", "1", "9", "00", "15"][times % 7] ?? "";
      const number = `+${code}${start}${digits(length - start.length)}`;
      if (!isPlainlyPossible(number)) continue;
      const phone = parsePhoneNumber(number);
      expect([phone?.number, phone?.isPossible()], number).toEqual([number, true]);
    }
  }
});

describe("most numbers are checked without the library", () => {
  test.each(["+79123456789", "+442079460958", "+12025550123", "+4915112345678", "+77012345678"])(
    "%s",
    (number) => expect(isPlainlyPossible(number)).toBe(true),
  );
});

describe("the library is asked about", () => {
  test.each([
    ["a prefix for calls at home", "+789123456789"],
    ["a mobile of Argentina's with its 15", "+541115123456"],
    ["a code that no country has", "+21012345678"],
    ["too few digits", "+7912345678"],
    ["a number without a plus", "79123456789"],
    ["nothing", "+"],
  ])("%s", (_, number) => expect(isPlainlyPossible(number)).toBe(false));
});
