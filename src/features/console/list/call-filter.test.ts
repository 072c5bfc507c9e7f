import { expect, it } from "vitest";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { filterCalls, statusKey } from "./call-filter.ts";

const everything = { text: "", method: "", status: "all", isOwnOnly: false };

function call(method: string, more: Partial<LoggedCall> = {}): LoggedCall {
  const url = `https://1101.api.green-api.com/waInstance1101000001/${method}/***`;
  return {
    id: 1,
    method,
    verb: "GET",
    idInstance: "1101000001",
    url,
    startedAt: 0,
    headers: [],
    body: "",
    requestCut: 0,
    answerCut: 0,
    ...more,
  };
}

const answered = (status: number, text: string) => ({
  end: { milliseconds: 1, answer: { status, headers: [], text, bytes: text.length } },
});

const state = call("getStateInstance", answered(200, '{"stateInstance":"authorized"}'));
const send = call("sendVoiceStatus", {
  body: '{"fileName":"Hello.mp3"}',
  attemptId: "01K0A",
  ...answered(200, '{"idMessage":"3EB0C7"}'),
});
const raw = call("getSettings", { isRaw: true, ...answered(429, "") });
const pending = call("deleteStatus");
const lost = call("uploadFile", { end: { milliseconds: 5 } });
const contacts = call("getContacts", answered(200, "[]"));
const calls = [state, send, raw, pending, lost];

const found = (wanted: Partial<typeof everything>) =>
  filterCalls(calls, { ...everything, ...wanted }).map(({ method }) => method);

it.each([
  ["3eb0c7", ["sendVoiceStatus"]],
  ["hello", ["sendVoiceStatus"]],
  ["01k0a", ["sendVoiceStatus"]],
  ["AUTHORIZED", ["getStateInstance"]],
  ["1101000001", calls.map(({ method }) => method)],
  ["  ", calls.map(({ method }) => method)],
  ["nothing like it", []],
])("the text %j finds %j", (text, methods) => {
  expect(found({ text })).toEqual(methods);
});

it("finds by method, and by how a call ended", () => {
  expect(calls.map(statusKey)).toEqual([
    "status-200",
    "status-200",
    "status-429",
    "under-way",
    "none",
  ]);
  expect(found({ method: "getSettings" })).toEqual(["getSettings"]);
  expect(found({ status: "status-200" })).toEqual(["getStateInstance", "sendVoiceStatus"]);
  expect(found({ status: "failed" })).toEqual(["uploadFile"]);
  expect(found({ status: "none" })).toEqual(["uploadFile"]);
  expect(found({ status: "under-way" })).toEqual(["deleteStatus"]);
});

it("leaves out what the studio asks by itself, but not what a person asked", () => {
  expect(filterCalls([contacts], { ...everything, isOwnOnly: true })).toEqual([]);
  expect(found({ isOwnOnly: true })).toEqual([
    "sendVoiceStatus",
    "getSettings",
    "deleteStatus",
    "uploadFile",
  ]);
});
