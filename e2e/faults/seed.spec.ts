import { expect, test } from "@playwright/test";
import { idInstanceOf } from "./fault-test.ts";
import { drawSchedule } from "./random-schedule.ts";
import { SEED } from "./seed.ts";

const numbers = Array.from({ length: 200 }, (_, number) => number);

test("a seed and a number always give the same schedule and the same idInstance", () => {
  const draw = () =>
    numbers.map((number) => [idInstanceOf("random", SEED, number), drawSchedule(SEED, number)]);
  expect(draw()).toEqual(draw());
});

test("no two tests share an idInstance", () => {
  const ids = (["single", "random", "kill"] as const).flatMap((suite) =>
    numbers.map((number) => idInstanceOf(suite, SEED, number)),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const idInstance of ids) expect(idInstance).toMatch(/^\d{12}$/);
});
