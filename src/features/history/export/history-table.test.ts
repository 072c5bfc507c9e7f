import { expect, test } from "vitest";
import { en } from "../../../i18n/en.ts";
import { records as recordTexts } from "../../../i18n/ru/records.ts";
import { failures } from "../../../i18n/ru/failures.ts";
import { ru } from "../../../i18n/ru.ts";
import { tableTexts } from "../../../i18n/tables.ts";
import { toCsvFile } from "../../../lib/spreadsheet/csv-file.ts";
import { MAX_CELL_CHARACTERS } from "../../../lib/text/csv.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { historyTable } from "./history-table.ts";

const record: SendRecord = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: Date.UTC(2026, 10, 23, 12),
  request: { urlFile: "https://a.example/a.mp3", fileName: "=1+1", backgroundColor: "#FF6A00" },
  state: "read",
  idMessage: "3EB0C767D097B7C7C030",
  viewers: { sent: 5, delivered: 4, read: 3 },
};

const lines = (records: SendRecord[]) =>
  toCsvFile(historyTable(records, tableTexts.en, en), ",").split("\r\n");

test("a table of the history has titles, states and failures in the reader's language", () => {
  const failed = { ...record, failure: { code: "unauthorized" } };
  const { columns, rows } = historyTable([failed], tableTexts.ru, ru);
  expect(columns.map(({ title }) => title)).toContain("Получателей");
  expect(rows[0]?.[1]).toBe(recordTexts.state.read);
  expect(rows[0]?.at(-1)).toBe(failures.unauthorized.title);
});

test("as CSV it has a line for each record, without formulas", () => {
  const [head, first = "", ...others] = lines([record, record]);
  expect(head).toMatch(/^\uFEFFSend time \([^)]+\),State,idMessage,File,/);
  expect(first).toContain(
    `,"'=1+1",https://a.example/a.mp3,#FF6A00,everyone,5,4,3,60%,Shop,1101000001,`,
  );
  expect(others).toHaveLength(2);
});

test("nobody knows whom a status that was sent elsewhere was for", () => {
  const { rows } = historyTable([{ ...record, elsewhere: true }], tableTexts.en, en);
  expect(rows[0]).not.toContain("everyone");
});

test("no cell holds ten thousand recipients, but their number", () => {
  const participants = Array.from({ length: 10_000 }, (_, index) => `${79120000000 + index}@c.us`);
  const request = {
    ...record.request,
    participants,
    urlFile: `https://a.example/${"a".repeat(99_999)}`,
  };
  const [, row = ""] = lines([{ ...record, request }]);
  expect(row).toContain(",10000,5,");
  expect(row).not.toContain("@c.us");
  const longest = Math.max(...row.split(",").map(({ length }) => length));
  expect(longest).toBe(MAX_CELL_CHARACTERS);
});
