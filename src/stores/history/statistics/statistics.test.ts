import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { stubBrowser } from "../../browser-under-test.ts";

const now = Date.UTC(2026, 10, 26, 12);
const idInstance = "1101000001";

function record(letter: string, change: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C2${letter}`,
    idInstance,
    instanceLabel: "Shop",
    startedAt: now - 3_600_000,
    request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
    state: "sent",
    idMessage: `3EB${letter}`,
    ...change,
  };
}

const load = async () => ({
  ...(await import("../ledger.ts")),
  ...(await import("../ledger-store.ts")),
  ...(await import("./statistics.ts")),
  ...(await import("./viewers.ts")),
  ...(await import("../../instances/instances.ts")),
});
let store: Awaited<ReturnType<typeof load>>;
let browser: ReturnType<typeof stubBrowser>;
/** The letters of the records that were asked about, with the seconds since the beginning. */
let asked: string[];
let answer: () => Response;

const nothing = () => Response.json([]);
const tooEarly = () =>
  Response.json({ statusCode: 429, message: "Too Many Requests" }, { status: 429 });

beforeEach(async () => {
  browser = stubBrowser();
  browser.localStorage["vss:instances"] = JSON.stringify([
    { label: "Shop", idInstance, apiUrl: "https://1101.api.green-api.com" },
  ]);
  window.sessionStorage.setItem(`vss:token:${idInstance}`, "abc");
  window.sessionStorage.setItem("vss:instance", idInstance);
  vi.useFakeTimers({ now, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  asked = [];
  answer = nothing;
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url.slice(-1));
    return Promise.resolve(answer());
  });
  store = await load();
  // What reads answers: no part of it may still be on its way when the stopped clock moves.
  await import("../../../green-api/transport/parse-answer.ts");
  await import("../../../green-api/transport/failure-in.ts");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function followAll(records: SendRecord[]): void {
  for (const one of records) store.saveRecord(one);
  store.followStatistics([{ instance: store.chosenInstance(), isChosen: true, records }]);
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

test("every status that is alive is asked about, the newest first, one a second", async () => {
  followAll([..."ABCDEFGH"].map((letter) => record(letter)));
  await seconds(1);
  expect(asked).toEqual(["H"]);
  await seconds(8);
  expect(asked.join("")).toBe("HGFEDCBA");
  await seconds(60);
  expect(asked).toHaveLength(8);
  await seconds(10 * 60);
  expect(asked.slice(8).join("")).toBe("HGFEDCBA");
});

test("a record that was opened comes first, also one that nobody follows", async () => {
  const old = record("1", { startedAt: now - 10 * 24 * 3_600_000 });
  store.saveRecord(old);
  followAll([record("A"), record("B"), record("C")]);
  store.askStatistic(old);
  await seconds(5);
  expect(asked.join("")).toBe("C1BA");
});

test("a refusal as too early slows down and loses nothing", async () => {
  answer = tooEarly;
  followAll([record("A"), record("B")]);
  await seconds(10);
  expect(asked.join("")).toBe("BBB");
  answer = nothing;
  await seconds(20);
  expect(asked.join("")).toBe("BBBBA");
});

test("a status that GREEN-API cannot tell about does not hold up the others", async () => {
  answer = () => Response.json({ message: "Not Found" }, { status: 404 });
  followAll([record("A"), record("B")]);
  await seconds(10);
  expect(asked.join("")).toBe("BA");
});

test("a round that was interrupted goes on where it was, also in another tab", async () => {
  const records = [..."ABCD"].map((letter) => record(letter));
  followAll(records);
  await seconds(2);
  store.followStatistics([]);
  await seconds(60);
  expect(asked.join("")).toBe("DC");

  vi.resetModules();
  store = await load();
  followAll(records);
  await seconds(10);
  expect(asked.join("")).toBe("DCBA");
});

test("a status that is not published yet, or is deleted, is not asked about", async () => {
  const deleted = record("B", { state: "deleted" });
  followAll([record("A", { state: "accepted" }), deleted]);
  store.askStatistic(deleted);
  await seconds(10);
  expect(asked).toEqual([]);
});

test("what is answered is kept", async () => {
  answer = () =>
    Response.json([{ timestamp: 100, participant: "79120000001@c.us", status: "read" }]);
  followAll([record("A")]);
  await seconds(1);
  expect(store.readViewers(record("A").id)).toHaveLength(1);
  expect(store.useLedger.getState().records[0]?.viewers?.read).toBe(1);
});
