import { expect, it } from "vitest";
import type { SendRecord } from "./record.ts";
import { verdictOfSend } from "./send-verdict.ts";

const record = (state: SendRecord["state"], idMessage?: string) =>
  ({ state, idMessage }) as unknown as SendRecord;
const lost = { queued: "unknown" } as const;

it.each([
  ["found", record("sent", "3EB0"), lost],
  [undefined, record("sent", "3EB0"), undefined],
  ["notSent", record("not-sent"), lost],
  ["rejected", record("rejected"), { queued: "no" } as const],
  ["rejected", record("rejected"), undefined],
  ["turnedOutNotSent", record("rejected"), lost],
  ["unknown", record("unknown"), undefined],
  [undefined, record("sending"), undefined],
])("is %s", (verdict, ofRecord, failure) => {
  expect(verdictOfSend(ofRecord, failure)).toBe(verdict);
});
