import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askInTurn } from "../../../green-api/pace.ts";
import { idsBefore, readJournal } from "./remote-statuses.ts";

let instance = {
  label: "Shop",
  idInstance: "",
  apiTokenInstance: "abc",
  apiUrl: "https://1101.api.green-api.com",
  mediaUrl: "https://1101.media.green-api.com",
};
const { signal } = new AbortController();
/** No test waits for the turn of an earlier one. */
let used = 0;
const aSecondLater = () => vi.advanceTimersByTimeAsync(1_200);
const read = (minutes: number) => readJournal(instance, minutes, signal);
let minutesAsked: (string | undefined)[];
let answer: () => Response;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  used += 1;
  instance = { ...instance, idInstance: `110100000${used}` };
  minutesAsked = [];
  answer = () => Response.json([]);
  vi.stubGlobal("fetch", (url: string) => {
    minutesAsked.push(url.split("minutes=")[1]);
    return Promise.resolve(answer());
  });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a send and a look at the same time share a reading, for a second", async () => {
  await Promise.all([read(2880), read(2880), read(60)]);
  expect(minutesAsked).toEqual(["2880"]);
  await aSecondLater();
  await read(60);
  expect(minutesAsked).toEqual(["2880", "60"]);
});

test("a shorter reading is not enough, and the longer one waits for its turn", async () => {
  await read(60);
  const longer = read(2880);
  expect(minutesAsked).toEqual(["60"]);
  await aSecondLater();
  await longer;
  expect(minutesAsked).toEqual(["60", "2880"]);
});

test("a reading that failed is not used again", async () => {
  answer = () => Response.json({ message: "Unauthorized" }, { status: 401 });
  await expect(read(60)).rejects.toThrow("unauthorized");
  answer = () => Response.json([]);
  const again = read(60);
  await aSecondLater();
  expect(await again).toEqual([]);
});

test("a send does not wait for a question before it that has no answer", async () => {
  void askInTurn("showMessagesQueue", instance, () => new Promise(() => {}));
  const stop = new AbortController();
  const ids = idsBefore(instance, stop.signal);
  stop.abort();
  expect(await ids).toBeUndefined();
  expect(minutesAsked).toEqual([]);
});

test("a send does not wait for the journal that a look asks for", async () => {
  const look = new AbortController();
  vi.stubGlobal("fetch", (url: string) =>
    url.includes("minutes=") ? new Promise(() => {}) : Promise.resolve(Response.json([])),
  );
  void readJournal(instance, 2880, look.signal);
  const stop = new AbortController();
  const ids = idsBefore(instance, stop.signal);
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  expect(await ids).toBeUndefined();
});
