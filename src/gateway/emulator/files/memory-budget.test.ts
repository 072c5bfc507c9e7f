import { expect, test } from "vitest";
import { createMemoryBudget } from "./memory-budget.ts";

function budgetOf(limit: number) {
  const budget = createMemoryBudget(limit);
  const forgotten: string[] = [];
  const keys: Record<string, object> = {};
  const keyOf = (name: string) => (keys[name] ??= { name });
  return {
    forgotten,
    keep: (name: string, bytes: number) =>
      budget.keep(keyOf(name), bytes, () => forgotten.push(name)),
    use: (name: string) => budget.use(keyOf(name)),
    drop: (name: string) => budget.drop(keyOf(name)),
    reserve: budget.reserve,
    release: budget.release,
  };
}

test("the least recently used is dropped first", () => {
  const { keep, use, forgotten } = budgetOf(10);
  keep("a", 4);
  keep("b", 4);
  use("a");
  keep("c", 4);
  expect(forgotten).toEqual(["b"]);
  keep("d", 9);
  expect(forgotten).toEqual(["b", "a", "c"]);
});

test("what is kept again counts at its new size, and what is dropped not at all", () => {
  const { keep, drop, forgotten } = budgetOf(10);
  keep("a", 9);
  keep("a", 2);
  keep("b", 8);
  expect(forgotten).toEqual([]);
  drop("b");
  keep("c", 8);
  expect(forgotten).toEqual([]);
});

test("a key larger than the limit is kept alone", () => {
  const { keep, forgotten } = budgetOf(10);
  keep("a", 1);
  keep("b", 11);
  expect(forgotten).toEqual(["a"]);
  keep("c", 1);
  expect(forgotten).toEqual(["a", "b"]);
});

test("reservations drop kept keys, but no earlier reservations", () => {
  const { keep, reserve, release, forgotten } = budgetOf(10);
  keep("a", 6);
  expect(reserve(4)).toBe(true);
  expect(forgotten).toEqual([]);
  expect(reserve(6)).toBe(true);
  expect(forgotten).toEqual(["a"]);
  expect(reserve(1)).toBe(false);
  release(10);
  expect(reserve(10)).toBe(true);
});
