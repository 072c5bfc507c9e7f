import { describe, expect, it } from "vitest";
import type { SendRecord } from "../record/record.ts";
import { allowedChatIdsOf } from "./tariff.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const ME = "1101000001";
const ALLOWED = ["447700900101@c.us", "12025550102@c.us", "61491570156@c.us"];

function record(changes: Partial<SendRecord>): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: ME,
    instanceLabel: "Shop",
    startedAt: NOW - 1000,
    request: { urlFile: "https://files.example/a.mp3", fileName: "a.mp3", participants: [] },
    state: "accepted",
    ...changes,
  };
}

function refusal(allowedNumbers = ALLOWED, changes: Partial<SendRecord> = {}): SendRecord {
  const quota = { used: 3, total: 3, allowedNumbers };
  const failure = { code: "correspondents-quota-exceeded", quota };
  return record({ state: "rejected", failure, ...changes });
}

function acceptance(participants: string[]): SendRecord {
  const request = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3", participants };
  return record({ idMessage: "3EB0C767D097B7C7C030", request });
}

describe("the chats of a tariff", () => {
  it("are the ones that GREEN-API named when it refused another", () => {
    expect(allowedChatIdsOf([refusal()], ME, NOW)).toEqual(ALLOWED);
    expect(allowedChatIdsOf([refusal(["447700900101"])], ME, NOW)).toEqual(["447700900101@c.us"]);
  });

  it("stay the same after a status to one of them was accepted", () => {
    const records = [acceptance([ALLOWED[0]!]), refusal()];
    expect(allowedChatIdsOf(records, ME, NOW)).toEqual(ALLOWED);
  });

  it("stay the same after a status whose recipients are lost", () => {
    const lost = { ...acceptance([]), recipientCount: 2 };
    expect(allowedChatIdsOf([lost, refusal()], ME, NOW)).toEqual(ALLOWED);
  });

  it.each([
    ["nothing was refused", [record({})]],
    ["another instance was refused", [refusal(ALLOWED, { idInstance: "1101000002" })]],
    ["it was another month", [refusal(ALLOWED, { startedAt: Date.UTC(2026, 9, 31, 23) })]],
    ["no chats were named", [refusal([])]],
    ["a status to others went through since then", [acceptance(["79123456789@c.us"]), refusal()]],
    ["a status to everyone went through since then", [acceptance([]), refusal()]],
  ])("are unknown if %s", (_, records) => {
    expect(allowedChatIdsOf(records, ME, NOW)).toBeUndefined();
  });
});
