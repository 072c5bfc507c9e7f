import { afterEach, expect, it, vi } from "vitest";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { stubBrowser } from "../browser-under-test.ts";

const record: SendRecord = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: 1_751_630_400_000,
  request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3", participants: [] },
  state: "accepted",
  idMessage: "3EB0",
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it("a record that found no room is still known after storage was read again, in its present state", async () => {
  const browser = stubBrowser();
  const { rereadLedger, saveRecord } = await import("./ledger.ts");
  const { useLedger } = await import("./ledger-store.ts");
  const states = () => useLedger.getState().records.map(({ id, state }) => [id.slice(-1), state]);
  saveRecord(record);
  browser.fill();
  saveRecord({ ...record, state: "read" });
  saveRecord({ ...record, id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2E" });
  rereadLedger();
  expect(states()).toEqual([
    ["E", "accepted"],
    ["D", "read"],
  ]);
});
