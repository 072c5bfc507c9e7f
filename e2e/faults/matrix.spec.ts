import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { matrix } from "./matrix.ts";
import { SEED } from "./seed.ts";
import { rowsOfSchedule, singleFaults } from "./single-faults.ts";

const schedules = singleFaults(SEED);

for (const [row, { what, heldBy }] of Object.entries(matrix)) {
  const title = `${row}, ${what}, has a test`;
  if (heldBy) {
    test(title, async () => {
      expect(await readFile(heldBy.file, "utf8")).toContain(`test("${heldBy.title}"`);
    });
  } else {
    test(title, () => {
      for (const connections of ["warm", "cold"] as const) {
        const played = schedules.flatMap((schedule) => rowsOfSchedule(schedule, connections));
        expect(played, `${connections} connections`).toContain(row);
      }
    });
  }
}

test("the matrix has the rows F1 to F33", () => {
  const rows = Array.from({ length: 33 }, (_, index) => `F${index + 1}`);
  expect(Object.keys(matrix)).toEqual(rows);
});
