import { expect, it } from "vitest";
import { keepLast } from "./keep-last.ts";

it("computes again only for other arguments", () => {
  const list = [1, 2];
  let computed = 0;
  const sum = keepLast((numbers: readonly number[], more: number) => {
    computed += 1;
    return numbers.reduce((total, number) => total + number, more);
  });

  expect([sum(list, 1), sum(list, 1)]).toEqual([4, 4]);
  expect(computed).toBe(1);
  expect(sum(list, 2)).toBe(5);
  expect(sum([1, 2], 2)).toBe(5);
  expect(computed).toBe(3);
});
