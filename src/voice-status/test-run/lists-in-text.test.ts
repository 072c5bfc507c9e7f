import { expect, it } from "vitest";
import { entriesIn, linesIn, recipientListsIn } from "./lists-in-text.ts";

it("reads colours between commas or lines", () => {
  expect(entriesIn("#7ACBA5, red;#FFF\n\n blue ")).toEqual(["#7ACBA5", "red", "#FFF", "blue"]);
});

it("leaves commas in file names", () => {
  expect(linesIn("a, b.mp3\r\n\nc.mp3")).toEqual(["a, b.mp3", "c.mp3"]);
});

it("makes a chatId of digits, and leaves what is wrong on purpose as it is", () => {
  expect(recipientListsIn("79123456789, +7 (912)\n79123456789@c.us")).toEqual([
    ["79123456789@c.us", "+7 (912)"],
    ["79123456789@c.us"],
  ]);
});
