import { expect, test } from "vitest";
import { findPeople } from "./find-people.ts";

const people = ["79123456789@c.us", "442079460958@c.us", "120100900774477@lid"].map((chatId) => ({
  chatId,
}));
const names = new Map([["442079460958@c.us", "Алёна Ё."]]);

test.each([
  ["", 3],
  ["  ", 3],
  ["+7 (912) 345", 1],
  ["алена", 1],
  ["ё.", 1],
  ["c.us", 0],
  ["1201", 1],
])("%j finds %i", (text, count) => {
  expect(findPeople(people, text, names)).toHaveLength(count);
});
