import { expect, it } from "vitest";
import type { LoggedCall } from "../calls/call-log.ts";
import { rawCallIn } from "./raw-answer.ts";

const call = (id: number, more: Partial<LoggedCall>): LoggedCall => ({
  id,
  method: "getSettings",
  verb: "GET",
  idInstance: "1101000001",
  url: "https://1101.api.green-api.com/waInstance1101000001/getSettings/***",
  startedAt: 0,
  headers: [],
  body: "",
  requestCut: 0,
  answerCut: 0,
  isRaw: true,
  ...more,
});

const calls = [
  call(4, { isRaw: undefined }),
  call(3, { method: "sendVoiceStatus", attemptId: "of a test run" }),
  call(2, { method: "sendVoiceStatus", attemptId: "of the request" }),
  call(1, {}),
];

it("finds a send by its attempt, although a test run has sent something since", () => {
  const last = { method: "sendVoiceStatus", attemptId: "of the request" } as const;
  expect(rawCallIn(calls, "sendVoiceStatus", last)?.id).toBe(2);
});

it("finds nothing of a send that did not leave", () => {
  const last = { method: "sendVoiceStatus", attemptId: "never left" } as const;
  expect(rawCallIn(calls, "sendVoiceStatus", last)).toBeUndefined();
});

it("finds a question by its method, but not one of the studio's own", () => {
  const last = { method: "getSettings", attemptId: undefined } as const;
  expect(rawCallIn(calls, "getSettings", last)?.id).toBe(1);
});
