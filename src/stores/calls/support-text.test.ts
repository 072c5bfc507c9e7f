import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { queryClient } from "../query-client.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import type { LoggedCall } from "./call-log.ts";
import { supportTextOfCall, supportTextOfRecord } from "./support-text.ts";

const TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const AT = Date.UTC(2026, 10, 26, 14, 19, 5, 123);
const NOTE = '{"code":"connection-lost","message":"The connection broke."}';
const idMessage = "3EB0123456789012345F";

const call: LoggedCall = {
  id: 1,
  method: "sendVoiceStatus",
  verb: "POST",
  idInstance: "1101000001",
  url: "https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/***",
  attemptId: "01K0000000000000000000000A",
  startedAt: AT,
  headers: [],
  body: '{"participants":["79123456789@c.us"]}',
  requestCut: 0,
  answerCut: 0,
  end: {
    milliseconds: 120,
    answer: { status: 200, headers: [], text: `{"idMessage":"${idMessage}"}`, bytes: 36 },
  },
};

const record: SendRecord = {
  version: 1,
  id: "01K0000000000000000000000A",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: AT,
  request: { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" },
  state: "rejected",
  exchange: { status: 400, milliseconds: 80, answer: '{"message":"bad"}' },
  failure: { code: "validation-failed", detail: "bad" },
};

const open = { masked: false, presenting: false };

beforeEach(() => {
  // The tests of other files use the same client.
  queryClient.clear();
  vi.stubEnv("TZ", "Europe/Moscow");
  vi.stubGlobal("navigator", { userAgent: "Browser/156.0.8078.79" });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("a call for the support", () => {
  it("names request, answer, times with their zone, ids and versions", () => {
    const text = supportTextOfCall(call, open);
    for (const part of [
      "Method: POST sendVoiceStatus",
      "idInstance: 1101000001",
      `idMessage: ${idMessage}`,
      "Attempt: 01K0000000000000000000000A (the studio's own id, not known to GREEN-API)",
      "Sent at: 2026-11-26 17:19:05 +03:00 (Europe/Moscow), 2026-11-26T14:19:05.123Z",
      "Answered after: 120 ms",
      "HTTP status: 200",
      "State of the instance: not read",
      "Browser/156.0.8078.79",
      'Request\n{"participants":["79123456789@c.us"]}',
      `Response\n{"idMessage":"${idMessage}"}`,
    ]) {
      expect(text).toContain(part);
    }
  });

  it("has state and settings as they were last read, and says when", () => {
    const state = { stateInstance: "yellowCard" };
    queryClient.setQueryData(["getStateInstance", "1101000001", "x"], state, { updatedAt: AT });
    queryClient.setQueryData(["getSettings", "1101000001", "x"], { delay: 15 }, { updatedAt: AT });
    queryClient.setQueryData(["getSettings", "1101000002", "x"], { delay: 99 }, { updatedAt: AT });
    const text = supportTextOfCall(call, open);
    const read = "(read 2026-11-26 17:19:05 +03:00)";
    expect(text).toContain(`State of the instance: yellowCard ${read}`);
    expect(text).toContain(`Settings of the instance ${read}:\n{\n  "delay": 15\n}\n`);
  });

  it("masks phone numbers if that is wished, and keeps dates, times and ids", () => {
    queryClient.setQueryData(
      ["getSettings", "1101000001", "x"],
      { wid: "79123456789@c.us" },
      { updatedAt: AT },
    );
    const text = supportTextOfCall(call, { masked: true, presenting: false });
    expect(text).not.toContain("79123456789");
    expect(text).toContain(
      "Sent at: 2026-11-26 17:19:05 +03:00 (Europe/Moscow), 2026-11-26T14:19:05.123Z",
    );
    expect(text).toContain('(read 2026-11-26 17:19:05 +03:00):\n{\n  "wid": "7••••••••89@c.us"\n}');
    expect(text).toContain("idInstance: 1101000001");
    expect(text).toContain("Attempt: 01K0000000000000000000000A");
    expect(text).toContain(`"idMessage":"${idMessage}"`);
    expect(text).toContain("/waInstance1101000001/");
    expect(text).toContain("Browser/156.0.8078.79");
  });

  it.each(["4", "79123456789"])("keeps no number that is called an id: %s", (number) => {
    const answer = { status: 200, headers: [], text: `{"idMessage":"${number}"}`, bytes: 36 };
    const text = supportTextOfCall(
      { ...call, end: { milliseconds: 1, answer } },
      { masked: true, presenting: true },
    );
    expect(text).not.toContain("79123456789");
  });

  it("masks the instance as well when others see the screen", () => {
    const text = supportTextOfCall(call, { masked: true, presenting: true });
    expect(text).not.toMatch(/79123456789|1101000001/);
    expect(text).toContain(idMessage);
  });

  it("has what the studio noted as no answer of GREEN-API", () => {
    const exchange = { method: "sendVoiceStatus", status: 502, milliseconds: 9, answer: NOTE };
    const failure = new GreenApiFailure(
      "connection-lost",
      { ...exchange, method: "sendVoiceStatus" },
      "unknown",
    );
    const answer = { status: 502, headers: [], text: NOTE, bytes: 80 };
    const texts = [
      supportTextOfCall({ ...call, end: { milliseconds: 9, answer, failure } }, open),
      supportTextOfRecord({ ...record, exchange }, open),
    ];
    for (const text of texts) {
      expect(text).toContain("HTTP status: no answer");
      expect(text).toContain("Note by the studio:\nconnection-lost: The connection broke.");
      expect(text).not.toContain("Response");
    }
  });

  it("shortens what is too long to be read, and has no token", () => {
    const body = `{"webhookUrlToken":"${TOKEN}","x":"${"y".repeat(10_000)}"}`;
    const text = supportTextOfCall({ ...call, body }, open);
    expect(text).not.toContain(TOKEN);
    expect(text).toMatch(/\(… 4\d\d\d more characters\)/);
  });
});

it("a record has its failure and its state", () => {
  const text = supportTextOfRecord(record, open);
  for (const part of [
    "validation-failed: bad",
    "State of the record: rejected",
    "HTTP status: 400",
  ]) {
    expect(text).toContain(part);
  }
});
