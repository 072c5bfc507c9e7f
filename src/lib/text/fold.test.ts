import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it.each([
  ["Étienne", "etienne"],
  ["Ёлка", "елка"],
  ["ЁЛКА", "елка"],
  ["Åsa Lindqvist", "asa lindqvist"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["İstanbul", "istanbul"],
  ["Айгерим", "аигерим"],
  ["+7 (912)", "+7 (912)"],
])("%s is found as %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("reads composed and decomposed letters alike", () => {
  expect(fold("Zoë")).toBe(fold("Zoe\u0308"));
});
