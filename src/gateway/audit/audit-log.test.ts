import { appendFile, chmod, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { type AuditEntry, openAuditLog } from "./audit-log.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "audit-"));
  file = path.join(folder, "below", "audit.jsonl");
});

const entry: AuditEntry = {
  user: "Anna",
  idInstance: "1101000001",
  host: "emulator",
  attempt: null,
  outcome: "sending",
  recipients: 3,
};
const NOW = Date.UTC(2026, 10, 26);
const open = (now = () => NOW) => openAuditLog(file, now);
const linesOf = async (name: string) =>
  (await readFile(name, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

it("adds whole lines in order, and keeps what was there", async () => {
  await open().write(entry);
  const log = open();
  await Promise.all(
    Array.from({ length: 50 }, (_, recipients) => log.write({ ...entry, recipients })),
  );
  const lines = await linesOf(file);
  expect(lines[0]).toEqual({ time: "2026-11-26T00:00:00.000Z", ...entry });
  expect(lines.slice(1).map(({ recipients }) => recipients)).toEqual([...Array(50).keys()]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it("begins a new file once the old one was renamed", async () => {
  const log = open();
  await log.write(entry);
  await rename(file, `${file}.1`);
  await log.write({ ...entry, user: "Oleg" });
  expect(await linesOf(`${file}.1`)).toMatchObject([{ user: "Anna" }]);
  expect(await linesOf(file)).toMatchObject([{ user: "Oleg" }]);
});

it("says why it cannot be written, and goes on once it can", async () => {
  let time = NOW;
  const log = open(() => time);
  expect(await log.problem()).toBeUndefined();
  await rm(path.dirname(file), { recursive: true });
  await mkdir(file, { recursive: true });
  expect(await log.problem()).toBeUndefined();
  time += 1000;
  expect(await log.problem()).toBe(`The audit log ${file} cannot be written (EISDIR).`);
  await expect(log.write(entry)).rejects.toThrow("EISDIR");
  await rm(file, { recursive: true });
  await log.write(entry);
  expect(await linesOf(file)).toHaveLength(1);
  expect(await log.problem()).toBeUndefined();
});

it("begins a new line after one that a crash has cut", async () => {
  await open().write(entry);
  await appendFile(file, '{"time":"2026-11-2');
  await open().write(entry);
  const [, torn, next = ""] = (await readFile(file, "utf8")).split("\n");
  expect(torn).toBe('{"time":"2026-11-2');
  expect(JSON.parse(next)).toMatchObject(entry);
});

it("does not change the rights of a file that its owner has opened for others", async () => {
  await open().write(entry);
  await chmod(file, 0o640);
  await open().write(entry);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});
