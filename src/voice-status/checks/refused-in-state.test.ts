import { expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import { isRefusedInState } from "./refused-in-state.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const refused: SendRecord = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: NOW - 1000,
  request: { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" },
  state: "rejected",
  failure: { code: "not-authorized" },
};
const accepted: SendRecord = { ...refused, state: "accepted", failure: undefined };

it.each<[boolean, string, SendRecord[]]>([
  [true, "the last status was refused", [refused, accepted]],
  [true, "a later one was sent elsewhere", [{ ...accepted, elsewhere: true }, refused]],
  [false, "a later one was accepted", [accepted, refused]],
  [false, "it was refused for another reason", [{ ...refused, failure: { code: "unauthorized" } }]],
  [false, "it was refused days ago", [{ ...refused, startedAt: NOW - 90_000_000 }]],
  [false, "another instance was refused", [{ ...refused, idInstance: "1101000002" }]],
  [false, "nothing was sent", []],
])("is %s if %s", (isRefused, _, records) => {
  expect(isRefusedInState(records, "1101000001", NOW)).toBe(isRefused);
});
