import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { identify } from "../../../voice-status/record/settle-unknown.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { stubBrowser } from "../../browser-under-test.ts";

const now = Date.UTC(2026, 10, 26, 12);
const idMessage = "3EB0C767D097B7C7C030";
const journal = [
  {
    type: "outgoing",
    idMessage,
    timestamp: now / 1000 - 3600,
    typeMessage: "audioMessage",
    chatId: "70000000001@c.us",
    statusMessage: "sent",
    sendByApi: true,
    participants: ["79120000001@c.us"],
    downloadUrl: "https://a.example/a.mp3",
    fileName: "a.mp3",
  },
];
const remote = { queue: [], journal };
const instance = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: "abc",
  apiUrl: "https://1101.api.green-api.com",
  mediaUrl: "https://1101.media.green-api.com",
};
const unknown: SendRecord = {
  version: 1,
  id: "01KB0B5BM0ABCDEFGHJKMNPQRS",
  idInstance: instance.idInstance,
  instanceLabel: "Shop",
  startedAt: now - 3_600_000,
  request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
  state: "unknown",
};

const load = async () => ({
  ...(await import("./find-elsewhere.ts")),
  ...(await import("../ledger.ts")),
  ...(await import("../ledger-store.ts")),
  ...(await import("../removed-statuses.ts")),
  ...(await import("../statistics/viewers.ts")),
});
let store: Awaited<ReturnType<typeof load>>;
let browser: ReturnType<typeof stubBrowser>;

beforeEach(async () => {
  browser = stubBrowser();
  vi.useFakeTimers({ now, toFake: ["Date"] });
  store = await load();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const shown = () => store.useLedger.getState().records;
const find = () => store.findElsewhere(instance, remote);
function found(): SendRecord {
  find();
  const [record] = shown();
  if (!record) throw new Error("no record was made");
  return record;
}

test("a status of the journal appears once, however often the journal is read", () => {
  find();
  find();
  expect(shown()).toMatchObject([{ idMessage, elsewhere: true, instanceLabel: "Shop" }]);
});

test("a removed one does not come back by itself, but by undo, and is deleted as others are", () => {
  store.removeRecord(found());
  find();
  expect(shown()).toEqual([]);
  store.restoreRemoved();
  find();
  expect(shown()).toHaveLength(1);
});

test("the status of a removed record of a send does not come back either", async () => {
  store.saveRecord({ ...unknown, state: "accepted", idMessage });
  store.removeRecord({ ...unknown, state: "accepted", idMessage });
  find();
  expect(shown()).toEqual([]);

  // Settled after it was removed, and then gone from storage.
  store.noteRestored(idMessage);
  store.saveRecord({ ...identify(unknown, idMessage), removed: true });
  vi.resetModules();
  store = await load();
  expect(store.useLedger.getState().outOfSight).toEqual([]);
  find();
  expect(shown()).toEqual([]);
});

test("the demo instance that everybody shares shows nobody else's statuses", () => {
  const apiUrl = "http://127.0.0.1:5877/emulator";
  store.findElsewhere({ ...instance, idInstance: "1101000001", apiUrl }, remote);
  expect(shown()).toEqual([]);
});

test("removals are forgotten at a later one, once the journal cannot have the status any more", async () => {
  const removeAnother = async () => {
    vi.resetModules();
    store = await load();
    store.noteRemoved("3EB0FFFF");
  };
  store.removeRecord(found());
  vi.setSystemTime(now + 31 * 24 * 3_600_000);
  await removeAnother();
  expect(store.wasRemoved(idMessage)).toBe(true);
  vi.setSystemTime(now + 33 * 24 * 3_600_000);
  await removeAnother();
  expect(store.wasRemoved(idMessage)).toBe(false);
});

test("none is made of a status whose row a newer studio wrote, or cannot be understood", async () => {
  const row = { ...unknown, idMessage, state: "published", version: 2 };
  browser.localStorage[`vss:record:${unknown.id}`] = JSON.stringify(row);
  browser.localStorage["vss:aside:01KB0B5BM0ABCDEFGHJKMNPQRT"] = `{"idMessage":"${idMessage}X"`;
  vi.resetModules();
  store = await load();
  find();
  store.findElsewhere(instance, {
    queue: [],
    journal: journal.map((entry) => ({ ...entry, idMessage: `${idMessage}X` })),
  });
  expect(shown()).toEqual([]);
});

test("a send that is settled takes over, with the viewers", () => {
  const { id } = found();
  const statistic = [{ timestamp: now / 1000, participant: "79120000001@c.us", status: "read" }];
  store.keepStatistic(id, statistic);
  store.saveRecord(unknown);
  store.changeRecord(unknown.id, (record) => identify(record, idMessage));
  expect(shown()).toMatchObject([
    { id: unknown.id, idMessage, viewers: { read: 1 }, publishedAt: now - 3_600_000 },
  ]);
  expect(shown()[0]?.elsewhere).toBeUndefined();
  expect(store.readViewers(unknown.id)).toHaveLength(1);
  expect(Object.keys(browser.localStorage).filter((key) => key.includes(id))).toEqual([]);
});

test("a record that another tab made of the same status is not shown twice", () => {
  const record = found();
  const older = { ...record, id: `00${record.id.slice(2)}` };
  browser.changeInOtherTab(`vss:record:${older.id}`, JSON.stringify(older));
  expect(shown().map(({ id }) => id)).toEqual([older.id]);
  expect(browser.localStorage[`vss:record:${record.id}`]).toBeUndefined();
});
