import papaparse from "papaparse";
import { type ReadRecipient, splitRecipients } from "./recipient-list.ts";

/** The recipients of a paste or a file, one text for each. */
export interface Paste {
  pieces: string[];
  /** Where they stood in a table: the column's header, or its number counted from 1. */
  column?: string | number;
}

/** Enough of a text to know a table and its columns by. */
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 64_000;
const MAX_COLUMNS = 100;
/** A phone column may hold blunders, more of them where its header names it; one of names holds hardly a number. */
const MIN_PHONES = 0.6;
const MAX_PHONES_ELSEWHERE = 0.3;

const phoneHeader = /phone|mobile|whats?app|tel|cel|номер|тел|моб|вотсап|ватсап/i;
const otherHeader = /\bid\b|\binn\b|инн|снилс|order|заказ|invoice|счет|счёт|date|дата|fax|факс/i;

/**
 * Finds the recipients in pasted text: a list in any form, or the phone column of a table with commas,
 * semicolons, tabs or bars between its cells, with or without a header.
 *
 * @param read tells which cells are recipients.
 */
export function readPaste(text: string, read: ReadRecipient): Paste {
  const tidied = text.replace(/^\uFEFF/, "").trim();
  const sample = rowsOf(tidied.slice(0, SAMPLE_CHARACTERS), SAMPLE_ROWS);
  const hasHeader = !sample[0]?.some((cell) => isRecipient(cell, read));
  const index = findPhoneColumn(sample, hasHeader, read);
  if (index === undefined) return { pieces: splitRecipients(withoutHeader(tidied)) };

  const [first, ...rest] = rowsOf(tidied);
  const rows = hasHeader || !first ? rest : [first, ...rest];
  return {
    pieces: rows.flatMap((row) => splitRecipients(row[index] ?? "")),
    column: (hasHeader && first?.[index]?.trim()) || index + 1,
  };
}

function rowsOf(text: string, preview = 0): string[][] {
  if (!/[\r\n]/.test(text)) return [];
  return papaparse.parse<string[]>(text, { preview, skipEmptyLines: "greedy" }).data;
}

function findPhoneColumn(
  rows: string[][],
  hasHeader: boolean,
  read: ReadRecipient,
): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 || width > MAX_COLUMNS) return undefined;
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index]?.trim() ?? "");
    const [header = ""] = hasHeader ? cells.splice(0, 1) : [];
    return { index, ...judgeColumn(header, cells, read) };
  });
  const isTable = columns.some(
    ({ filled, phones, named }) => named > 0 || (filled && phones < MAX_PHONES_ELSEWHERE),
  );
  const candidates = columns.filter(({ phones, named }) => phones + named / 2 >= MIN_PHONES);
  if (!isTable) return undefined;
  return candidates.toSorted((one, other) => other.score - one.score)[0]?.index;
}

function judgeColumn(header: string, cells: string[], read: ReadRecipient) {
  const filled = cells.filter((cell) => cell !== "");
  const share = (part: string[]) => part.length / Math.max(1, filled.length);
  const phones = share(filled.filter((cell) => isRecipient(cell, read)));
  const spelled = share(filled.filter((cell) => /[+()@]/.test(cell)));
  const named = Number(phoneHeader.test(header)) - Number(otherHeader.test(header));
  return { filled: filled.length > 0, phones, named, score: phones + named + spelled / 2 };
}

function isRecipient(cell: string, read: ReadRecipient): boolean {
  const [first] = splitRecipients(cell);
  return first !== undefined && read(first).valid;
}

/** A column copied on its own may bring its header along. */
function withoutHeader(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const isHeader = first.length < text.length && !/[\d@]/.test(first) && phoneHeader.test(first);
  return isHeader ? text.slice(first.length) : text;
}
