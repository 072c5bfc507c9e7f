import { expect, it } from "vitest";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { filterRecords } from "./record-filter.ts";

const nobody: ReadonlySet<string> = new Set();
const everything = { kind: "all", idInstance: undefined, text: "", people: nobody } as const;

function record(fileName: string, changes: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: 0,
    request: { urlFile: "https://files.example/a.mp3", fileName, participants: [] },
    state: "read",
    ...changes,
  };
}

const toAmelia = record("a.mp3", {
  request: { urlFile: "u", fileName: "a.mp3", participants: ["79123456789@c.us"] },
});
const toBoris = record("b.mp3", {
  idInstance: "1101000002",
  state: "rejected",
  request: { urlFile: "u", fileName: "b.mp3", participants: ["447700900123@c.us"] },
});
const all = [toAmelia, toBoris];

it.each([
  ["all of them", {}, all],
  ["those of one instance", { idInstance: "1101000002" }, [toBoris]],
  ["those of one kind", { kind: "trouble" }, [toBoris]],
  ["by file name", { text: "B.MP3" }, [toBoris]],
  ["by a number with signs", { text: "+7 (912) 345" }, [toAmelia]],
  [
    "by the name of a recipient",
    { text: "amelia", people: new Set(["79123456789@c.us"]) },
    [toAmelia],
  ],
  ["by nothing that is there", { text: "amelia" }, []],
] as const)("finds records: %s", (_, wanted, found) => {
  expect(filterRecords(all, { ...everything, ...wanted })).toEqual(found);
});
