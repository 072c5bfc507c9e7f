import { expect, it } from "vitest";
import { beginningOf } from "./beginning-of.ts";

it.each([
  ["short", 10, "short"],
  ["exactly", 7, "exactly"],
  ['quoted "text" \u0000\uD83D', 9, 'quoted "t'],
  ["cut in 😀", 8, "cut in \uD83D"],
])("the beginning of %j up to %i characters", (text, characters, beginning) => {
  expect(beginningOf(text, characters)).toBe(beginning);
});
