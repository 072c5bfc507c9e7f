import { idInstanceOf, test } from "./fault-test.ts";
import { play } from "./play.ts";
import { drawSchedule } from "./random-schedule.ts";
import { describeSchedule } from "./schedule.ts";
import { SEED } from "./seed.ts";

const COUNT = 200;
const only = process.env["FAULT_ONLY"];
const numbers = only ? [Number(only)] : Array.from({ length: COUNT }, (_, number) => number);

for (const number of numbers) {
  const schedule = drawSchedule(SEED, number);

  test(`--seed=${SEED} --only=${number}: ${describeSchedule(schedule)}`, async ({
    page,
    relay,
    studio,
    greenApi,
  }) => {
    const idInstance = idInstanceOf("random", SEED, number);
    await play(schedule, idInstance, { page, relay, studio, greenApi });
  });
}
