import { expect, it } from "vitest";
import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { verifyNumbers, minutesToVerify } from "./verify-numbers.ts";

function failure(code: FailureCode) {
  const exchange = { method: "checkWhatsapp", status: 400, milliseconds: 1, answer: "" } as const;
  return new GreenApiFailure(code, exchange, "no");
}

/** Checks numbers with these answers in order, and records everything that happens. */
async function check(chatIds: string[], answers: (boolean | FailureCode)[], stopAfter = Infinity) {
  const log: string[] = [];
  const stop = new AbortController();
  let asked = 0;
  const ended = await verifyNumbers(chatIds, {
    ask: async (chatId) => {
      log.push(`ask ${chatId}`);
      const answer = answers[asked];
      asked += 1;
      if (asked === stopAfter) stop.abort();
      if (typeof answer === "string") throw failure(answer);
      return answer ?? false;
    },
    wait: async (milliseconds) => log.push(`wait ${milliseconds}`),
    onVerdict: (chatId, verdict) => log.push(`${chatId} ${verdict}`),
    onPause: (paused) => log.push(paused ? "pause" : "on"),
    signal: stop.signal,
  });
  return { log, ended: ended?.code };
}

it("asks one after another, at most four a second", async () => {
  const { log, ended } = await check(["a", "b"], [true, false]);
  expect(log).toEqual(["ask a", "a exists", "wait 250", "ask b", "b missing"]);
  expect(ended).toBeUndefined();
});

it("skips a number that GREEN-API refuses to ask about", async () => {
  const { log, ended } = await check(["a", "b"], ["validation-failed", true]);
  expect(log).toEqual(["ask a", "a unchecked", "wait 250", "ask b", "b exists"]);
  expect(ended).toBeUndefined();
});

it("pauses if it was too quick, and asks about the same number again", async () => {
  const { log } = await check(["a"], ["too-many-requests", true]);
  expect(log).toEqual(["ask a", "pause", "wait 3000", "on", "ask a", "a exists"]);
});

it("gives up if it is still too quick", async () => {
  const answers = Array.from({ length: 9 }, () => "too-many-requests" as const);
  const { log, ended } = await check(["a", "b"], answers);
  expect(log.filter((line) => line === "ask a")).toHaveLength(4);
  expect(ended).toBe("too-many-requests");
});

it.each<FailureCode>(["quota-exceeded", "not-authorized", "unauthorized", "offline"])(
  "ends at %s, and keeps the verdicts so far",
  async (code) => {
    const { log, ended } = await check(["a", "b", "c"], [true, code, true]);
    expect(log).toEqual(["ask a", "a exists", "wait 250", "ask b"]);
    expect(ended).toBe(code);
  },
);

it("keeps the answer that was on its way when it was stopped, and asks no more", async () => {
  const { log, ended } = await check(["a", "b"], [true, true], 1);
  expect(log).toEqual(["ask a", "a exists", "wait 250"]);
  expect(ended).toBeUndefined();
});

it("estimates how long it takes", () => {
  expect([1, 120, 121, 10_000].map(minutesToVerify)).toEqual([1, 1, 2, 84]);
});
