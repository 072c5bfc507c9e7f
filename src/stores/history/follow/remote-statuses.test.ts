import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readJournal } from "./remote-statuses.ts";

const instance = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: "abc",
  apiUrl: "https://1101.api.green-api.com",
  mediaUrl: "https://1101.media.green-api.com",
};
const { signal } = new AbortController();
const read = (minutes: number) => readJournal(instance, minutes, signal);
let minutesAsked: (string | undefined)[];
let answer: () => Response;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
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
  vi.advanceTimersByTime(1_200);
  await read(60);
  expect(minutesAsked).toEqual(["2880", "60"]);
});

test("a shorter reading is not enough", async () => {
  await read(60);
  await read(2880);
  expect(minutesAsked).toEqual(["60", "2880"]);
});

test("a reading that failed is not used again", async () => {
  answer = () => Response.json({ message: "Unauthorized" }, { status: 401 });
  await expect(read(60)).rejects.toThrow("unauthorized");
  answer = () => Response.json([]);
  expect(await read(60)).toEqual([]);
});
