import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planFolder } from "./plan-folder.ts";
import { planForNine, testPlanStore } from "./plan-store-under-test.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "plans-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

testPlanStore("a folder", async () => [await planFolder(folder), await planFolder(folder)]);

test("a write that a crash cut short leaves the plan as it was, and no file behind", async () => {
  const plan = planForNine();
  await (await planFolder(folder)).write(plan);
  await writeFile(path.join(folder, "0a.unfinished"), '{"id":"');
  const restarted = await planFolder(folder);
  expect(await restarted.all()).toEqual([plan]);
  expect(await readdir(folder)).toEqual([`${plan.id}.1.plan`]);
});

test("a folder that is gone is an error, not an empty list", async () => {
  const store = await planFolder(folder);
  await rm(folder, { recursive: true });
  await expect(store.all()).rejects.toThrow(/ENOENT/);
  await expect(store.write(planForNine())).rejects.toThrow(/ENOENT/);
});

test.skipIf(process.platform === "win32")("a folder that cannot be made is an error", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "");
  await expect(planFolder(path.join(file, "plans"))).rejects.toThrow(/ENOTDIR/);
});
