import { expect, it } from "vitest";
import { splitRecipients } from "./recipient-groups.ts";

const people = (count: number) => Array.from({ length: count }, (_, index) => `${index}@c.us`);

it("splits recipients into few and equal groups, and loses nobody", () => {
  const sizes = (count: number) => splitRecipients(people(count)).map(({ length }) => length);
  expect(sizes(1024)).toEqual([1024]);
  expect(sizes(1025)).toEqual([513, 512]);
  expect(sizes(1100)).toEqual([550, 550]);
  expect(sizes(10_000)).toHaveLength(10);
  expect(splitRecipients(people(2500)).flat()).toEqual(people(2500));
});

it("puts nobody into two groups", () => {
  const twice = [...people(1000), ...people(1000)];
  expect(splitRecipients(twice)).toEqual([people(1000)]);
});

it("makes one group of nobody, which means everyone", () => {
  expect(splitRecipients([])).toEqual([[]]);
});
