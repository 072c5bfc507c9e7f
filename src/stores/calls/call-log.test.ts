import { beforeEach, expect, it } from "vitest";
import { callLeaves } from "../../green-api/observe-calls.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { clearCalls, keepCalls, MAX_BODY_CHARACTERS, MAX_CALLS, useCallLog } from "./call-log.ts";

const calls = () => useCallLog.getState().calls;

function leave(body = "") {
  return callLeaves({
    method: "getSettings",
    verb: "GET",
    idInstance: "1101000001",
    url: "https://1101.api.green-api.com/waInstance1101000001/getSettings/***",
    startedAt: Date.now(),
    headers: [],
    body,
  });
}

const answer = (text: string) => ({ status: 200, headers: [], text, bytes: text.length });

beforeEach(() => {
  clearCalls();
  keepCalls();
});

it("has a call as soon as it leaves, and its end as soon as it has one", () => {
  const end = leave();
  expect(calls()).toMatchObject([{ method: "getSettings", answerCut: 0 }]);
  expect(calls()[0]?.end).toBeUndefined();
  end({ milliseconds: 12, answer: answer("{}") });
  expect(calls()[0]?.end).toMatchObject({ milliseconds: 12, answer: { text: "{}" } });
});

it("keeps the failure of a call that got no answer", () => {
  const exchange = { method: "getSettings", status: null, milliseconds: 3, answer: "" } as const;
  leave()({ milliseconds: 3, failure: new GreenApiFailure("gateway-down", exchange, "no") });
  expect(calls()[0]?.end).toMatchObject({ failure: { code: "gateway-down" } });
  expect(calls()[0]?.end?.answer).toBeUndefined();
});

it("keeps the newest calls, newest first", () => {
  for (let call = 0; call < MAX_CALLS + 5; call += 1) leave(String(call));
  expect(calls()).toHaveLength(MAX_CALLS);
  expect(calls()[0]?.body).toBe(String(MAX_CALLS + 4));
  expect(calls().at(-1)?.body).toBe("5");
});

it("cuts long bodies, and says how much is missing", () => {
  leave("a".repeat(MAX_BODY_CHARACTERS + 3))({
    milliseconds: 1,
    answer: answer("b".repeat(MAX_BODY_CHARACTERS * 10)),
  });
  expect(calls()[0]).toMatchObject({ requestCut: 3, answerCut: MAX_BODY_CHARACTERS * 9 });
  expect(calls()[0]?.body).toHaveLength(MAX_BODY_CHARACTERS);
  expect(calls()[0]?.end?.answer?.text).toHaveLength(MAX_BODY_CHARACTERS);
  expect(calls()[0]?.end?.answer?.bytes).toBe(MAX_BODY_CHARACTERS * 10);
});

it("lets the oldest calls go when all bodies together are too long", () => {
  const long = answer("c".repeat(MAX_BODY_CHARACTERS));
  for (let call = 0; call < 30; call += 1) leave(String(call))({ milliseconds: 1, answer: long });
  expect(calls()).toHaveLength(19);
  expect(calls()[0]?.body).toBe("29");
});

it("forgets a call that was cleared while it was under way", () => {
  const end = leave();
  clearCalls();
  end({ milliseconds: 1, answer: answer("{}") });
  expect(calls()).toEqual([]);
});
