import { idInstanceOf, test } from "./fault-test.ts";
import { play } from "./play.ts";
import { describeSetting } from "./schedule.ts";
import { singleFaults } from "./single-faults.ts";
import { SEED } from "./seed.ts";

for (const [number, schedule] of singleFaults(SEED).entries()) {
  const faults = describeSetting(schedule) || `${schedule.clicks.length} faults in turn`;

  test(`seed ${SEED}, page ${number}: ${faults}`, async ({ page, relay, studio, greenApi }) => {
    const idInstance = idInstanceOf("single", SEED, number);
    await play(schedule, idInstance, { page, relay, studio, greenApi });
  });
}
