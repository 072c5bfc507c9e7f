import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { stubBrowser } from "../../browser-under-test.ts";

const record: SendRecord = {
  version: 1,
  id: "01JNAX8C00ABCDEFGHJKMNPQRS",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: 50_000,
  request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
  state: "sent",
  idMessage: "3EB0C767D097B7C7C030",
};
const key = `vss:viewers:${record.id}`;
const row = { timestamp: 100, participant: "79120000001@c.us", status: "read" };
const statistic = [row];
const viewer = { chatId: "79120000001@c.us", step: "read", at: 100_000 };

const load = async () => ({
  ...(await import("../ledger.ts")),
  ...(await import("../ledger-store.ts")),
  ...(await import("./viewers.ts")),
});
let browser: ReturnType<typeof stubBrowser>;
let store: Awaited<ReturnType<typeof load>>;

beforeEach(async () => {
  browser = stubBrowser();
  store = await load();
  store.saveRecord(record);
});
afterEach(() => vi.unstubAllGlobals());

const counts = () => store.useLedger.getState().records[0]?.viewers;

test("viewers are kept, and counted in their record", () => {
  expect(store.keepStatistic(record.id, statistic)).toBe(true);
  expect(store.readViewers(record.id)).toEqual([viewer]);
  expect(store.readViewers(record.id)).toBe(store.readViewers(record.id));
  expect(counts()).toEqual({ sent: 1, delivered: 1, read: 1 });
  expect(store.keepStatistic(record.id, statistic)).toBe(false);
  expect(store.keepStatistic(record.id, [])).toBe(false);
  expect(store.readViewers(record.id)).toEqual([viewer]);
});

test("viewers survive the deletion of the status", () => {
  store.keepStatistic(record.id, statistic);
  store.changeRecord(record.id, (current) => ({ ...current, state: "deleted" }));
  expect(store.readViewers(record.id)).toEqual([viewer]);
  expect(counts()).toEqual({ sent: 1, delivered: 1, read: 1 });
});

test("the viewers of a removed record leave storage, and come back with it", () => {
  store.keepStatistic(record.id, statistic);
  store.removeRecord(record);
  expect(browser.localStorage[key]).toBeUndefined();
  expect(store.keepStatistic(record.id, statistic)).toBe(false);
  expect(browser.localStorage[key]).toBeUndefined();
  store.restoreRemoved();
  expect(store.readViewers(record.id)).toEqual([viewer]);
});

test("viewers that find no room are known as long as the page is open, and their counts stay", () => {
  browser.fill();
  store.keepStatistic(record.id, statistic);
  expect(store.readViewers(record.id)).toEqual([viewer]);
  expect(counts()).toEqual({ sent: 1, delivered: 1, read: 1 });
  expect(store.useLedger.getState().stored).toBe(false);
  browser.fill(false);
  store.keepStatistic(record.id, [{ ...row, participant: "79120000002@c.us" }]);
  expect(browser.localStorage[key]?.split(" ")).toHaveLength(3);
});

test("viewers that another tab stored are read", () => {
  store.keepStatistic(record.id, statistic);
  const text = browser.localStorage[key]?.replace("=", "!") ?? "";
  browser.changeInOtherTab(key, text);
  expect(store.readViewers(record.id)).toEqual([{ ...viewer, step: "sent" }]);
});

test("viewers without a record are deleted when the history is read", () => {
  store.keepStatistic(record.id, statistic);
  browser.localStorage["vss:viewers:01JNAX8C00ABCDEFGHJKMNPQRT"] = "0 1@lid!";
  store.rereadLedger();
  expect(
    Object.keys(browser.localStorage).filter((name) => name.startsWith("vss:viewers")),
  ).toEqual([key]);
});

test("viewers are imported with their records, and those of known records stay", () => {
  store.keepStatistic(record.id, statistic);
  const id = "01JNAX8C00ABCDEFGHJKMNPQRT";
  const imported = new Map([record.id, id].map((name) => [name, "0 1@lid!"]));
  store.importRecords([record, { ...record, id }], imported);
  expect(store.readViewers(record.id)).toEqual([viewer]);
  expect(store.readViewers(id)).toEqual([{ chatId: "1@lid", step: "sent", at: undefined }]);
});
