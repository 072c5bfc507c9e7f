import { expect, it } from "vitest";
import { readNumber } from "./read-number.ts";
import type { RecipientProblem } from "../recipient.ts";
import { fix, isFixable } from "./fixes.ts";

it.each<[string, string, RecipientProblem, string[]]>([
  ["RU", "8 495 123-45-67 доб. 12", "extension", ["74951234567"]],
  ["RU", "8 495 123-45-67 (доб. 12) Анна", "extension", ["74951234567"]],
  ["GB", "+1 202 555 0102 ext 5", "extension", ["12025550102"]],
  ["GB", "+1 202 555 0102 x5", "extension", ["12025550102"]],
  ["RU", "+7 916 О12 34 56", "letter-o", ["79160123456"]],
  ["GB", "Ann 020 7946 O958", "letter-o", ["442079460958"]],
  ["DE", "+49 171 1234567/68", "several", ["491711234567", "491711234568"]],
  ["DE", "0171 1234567 / 68 / 70", "several", ["491711234567", "491711234568", "491711234570"]],
  ["RU", "8 912 000-00-01 или 8 912 000-00-02", "several", ["79120000001", "79120000002"]],
  ["GB", "+974 0 5500 0001", "zero-after-code", ["97455000001"]],
  ["GB", "Ann +1 0 202 555 0102", "zero-after-code", ["12025550102"]],
])("%s: %j (%s) is corrected", (country, entry, problem, digits) => {
  expect(readNumber(entry, country)).toMatchObject({ problem });
  const meant = isFixable(problem) ? fix(problem, entry) : [];
  expect(meant.map((text) => readNumber(text, country))).toMatchObject(
    digits.map((number) => ({ chatId: `${number}@c.us` })),
  );
});

it.each<RecipientProblem>(["rounded", "group", "not-a-number", "national", "other-number"])(
  "a number with the problem %s cannot be corrected automatically",
  (problem) => {
    expect(isFixable(problem)).toBe(false);
  },
);
