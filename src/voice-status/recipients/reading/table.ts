import papaparse from "papaparse";
import type { ReadRecipient } from "../recipient-list.ts";
import type { RecipientProblem } from "../recipient.ts";
import { nameColumns } from "./name-columns.ts";
import { isDoubtful } from "./known-number.ts";
import { longNumber } from "./part-numbers.ts";
import { readLine, type Written } from "./read-list.ts";
import { orderWords, otherNumberWords } from "./words.ts";

/** What a column of a table is taken for. */
export type ColumnRole = "number" | "name" | "none";

export interface Table {
  /** What each column is called, in its header or by its place, counted from 1. */
  titles: (string | number)[];
  /** What each column was found to be; a person may know better. */
  roles: ColumnRole[];
  /** The column of calling codes that belong to the numbers beside them. */
  codes?: number;
  /** Without the header. */
  rows: string[][];
}

/** Enough of a text to know a table and its columns by. */
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 64_000;
const MAX_COLUMNS = 100;
/** A phone column may hold blunders, more of them where its header names it; one of names holds hardly a number. */
const MIN_PHONES = 0.6;
const MAX_PHONES_ELSEWHERE = 0.3;
/** So many cells of a column without such a header are numbers that their countries give out. */
const MIN_SURE = 0.9;
/** Signs that only telephone numbers have are in the cells of a column beside the best one. */
const MIN_SPELLED = 0.5;

export const phoneHeader =
  /phone|mobile|whats?app|viber|номер|вотсап|ватсап|контактн|携帯|電話|手机|电话|(?<!\p{L})(?:tel|cel|home|work|m[oó]vil|mobil|handy|festnetz|fixe|portable|kom[oó]rk|cep|тел|моб|сот|раб|дом|доп)/iu;
/** A column of such numbers is none of telephones, whatever else its header says. */
const otherHeader = new RegExp(
  `(?<!\\p{L})(?:${otherNumberWords}|type|label|снилс)(?!\\p{L})`,
  "iu",
);
/** Such a column may be of orders, or of those who made them. */
const orderHeader = new RegExp(`(?<!\\p{L})(?:${orderWords})(?!\\p{L})`, "iu");
const codeHeader = /country\s?code|dial|код страны|ländervorwahl|^cc$/i;
/** Such a cell is a telephone number, though it cannot be sent. */
const spoiled: RecipientProblem[] = ["rounded", "extension", "several", "zero-after-code"];

/**
 * Finds out whether a text is a table with telephone numbers: commas, semicolons, tabs or bars between its
 * cells, with or without a header, a line of `sep=;`, or a title above.
 *
 * @param read tells which cells are recipients.
 * @returns undefined where it is no table, or none of its columns holds numbers.
 */
export function readTable(text: string, read: ReadRecipient): Table | undefined {
  const sample = withoutTitle(rowsOf(text.slice(0, SAMPLE_CHARACTERS), SAMPLE_ROWS), read);
  const width = Math.max(0, ...sample.map((row) => row.length));
  if (width < 2 || width > MAX_COLUMNS) return undefined;

  const hasHeader = !sample[0]?.some((cell) => isPhone(cell, read));
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = sample.map((row) => row[index]?.trim() ?? "");
    const [header = ""] = hasHeader ? cells.splice(0, 1) : [];
    return { index, header, cells, ...judgeColumn(header, cells, read) };
  });
  const isTable = columns.some(
    ({ filled, phones, named }) => named > 0 || (filled && phones < MAX_PHONES_ELSEWHERE),
  );
  const phoneColumns = choosePhones(columns);
  if (!isTable || phoneColumns.length === 0) return undefined;

  const rows = withoutTitle(rowsOf(text), read).slice(hasHeader ? 1 : 0);
  // Filled below the sample only.
  const late = columns.filter(
    ({ index, named, filled }) =>
      named > 0 && !filled && rows.some((row) => isPhone(row[index] ?? "", read)),
  );
  const numbers = new Set([...phoneColumns, ...late].map(({ index }) => index));
  const others = columns.filter(({ index }) => !numbers.has(index));
  const names = nameColumns(others);
  const roleOf = (index: number): ColumnRole =>
    numbers.has(index) ? "number" : names.has(index) ? "name" : "none";
  return {
    titles: columns.map(({ header, index }) => header || index + 1),
    roles: columns.map(({ index }) => roleOf(index)),
    codes: columns.find(areCodes)?.index,
    rows,
  };
}

function areCodes({ header, cells }: { header: string; cells: string[] }): boolean {
  return codeHeader.test(header) && cells.every((cell) => /^\+?\d{0,4}$/.test(cell));
}

/** A number with the calling code of its row, unless it has one. */
function withCode(piece: string, code: string): string {
  const digits = piece.replace(/\D/g, "");
  const isLong = digits.startsWith(code) && digits.length > 10;
  const hasCode = piece.startsWith("+") || piece.includes("@") || isLong;
  return code && digits && !hasCode ? `+${code} ${piece}` : piece;
}

/**
 * Takes the recipients out of a table, row by row: all numbers of its number columns, with the name of the row.
 *
 * @param roles as the table has them, or as a person has corrected them.
 */
export function takeFromTable(
  { rows, codes }: Table,
  roles: readonly ColumnRole[],
  read: ReadRecipient,
): Written {
  const columnsOf = (role: ColumnRole) => roles.flatMap((of, index) => (of === role ? index : []));
  const numberColumns = columnsOf("number");
  const allNames = columnsOf("name");
  /** The names right before a column, where a row has several people, or else all names of the row. */
  const namesBefore = numberColumns.map((index, at) => {
    const previous = numberColumns[at - 1] ?? -1;
    const near = allNames.filter((column) => column > previous && column < index);
    return near.length > 0 ? near : allNames;
  });
  const pieces: string[] = [];
  const names = new Map<string, string>();
  let wordsOnly = 0;
  for (const row of rows) {
    const before = pieces.length;
    const code = codes === undefined ? "" : (row[codes] ?? "").replace(/\D/g, "");
    numberColumns.forEach((index, at) => {
      const cells = namesBefore[at]?.map((column) => row[column]?.trim()) ?? [];
      const name = cells.filter(Boolean).join(" ");
      for (const { piece: number, name: beside = "" } of readCell(row[index] ?? "", read)) {
        const piece = withCode(number, code);
        pieces.push(piece);
        if ((name || beside) && !names.has(piece)) names.set(piece, name || beside);
      }
    });
    if (pieces.length === before && row.some((cell) => cell.trim() !== "")) wordsOnly += 1;
  }
  return { pieces, names, wordsOnly };
}

/** A cell may hold several numbers, in lines or one after the other. */
function readCell(cell: string, read: ReadRecipient): { piece: string; name?: string }[] {
  return cell.split(/[\r\n]+/).flatMap((line) => {
    const { pieces, name } = readLine(line, read);
    return pieces.map((piece) => ({ piece, name }));
  });
}

function rowsOf(text: string, preview = 0): string[][] {
  if (!/[\r\n]/.test(text)) return [];
  const [first, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return papaparse.parse<string[]>(text.slice(first?.length ?? 0), {
    delimiter: separator,
    preview,
    skipEmptyLines: "greedy",
  }).data;
}

/** Without the lines above a table that are one cell of words: its title, when it was made. */
function withoutTitle(rows: string[][], read: ReadRecipient): string[][] {
  const isTitle = (row: string[]) => {
    const filled = row.filter((cell) => cell.trim() !== "");
    return filled.length < 2 && !filled.some((cell) => isPhone(cell, read));
  };
  const begin = rows.findIndex((row) => !isTitle(row));
  return begin < 0 ? rows : rows.slice(begin);
}

interface Judged {
  index: number;
  filled: boolean;
  /** Shares of the filled cells: with numbers, with numbers that exist, with signs of telephone numbers. */
  phones: number;
  sure: number;
  spelled: number;
  /** 1 where its header says that it holds telephone numbers, -1 where it says that it does not. */
  named: number;
}

function judgeColumn(header: string, cells: string[], read: ReadRecipient): Omit<Judged, "index"> {
  const filled = cells.filter((cell) => cell !== "");
  const share = (part: string[]) => part.length / Math.max(1, filled.length);
  const spelled = share(filled.filter((cell) => /[+()@]/.test(cell)));
  const named = otherHeader.test(header)
    ? -1
    : Number(phoneHeader.test(header)) - Number(orderHeader.test(header));
  // Under such a header they are numbers, though perhaps of another country than is chosen.
  const isNumber = (cell: string) => isPhone(cell, read) || (named > 0 && longNumber.test(cell));
  const phones = share(filled.filter(isNumber));
  const sure = share(filled.filter((cell) => isSure(cell, read)));
  return { filled: filled.length > 0, phones, sure, spelled, named };
}

/** All columns that are named, spelled or filled so; else the one that looks most like numbers. */
function choosePhones<Column extends Judged>(columns: Column[]): Column[] {
  const candidates = columns.filter(({ phones, named }) => phones + named / 2 >= MIN_PHONES);
  const chosen = candidates.filter(
    ({ named, spelled, sure }) => named > 0 || spelled >= MIN_SPELLED || sure >= MIN_SURE,
  );
  const score = ({ phones, sure }: Column) => phones + sure;
  const [best] = candidates.toSorted((one, other) => score(other) - score(one));
  return chosen.length > 0 || !best ? chosen : [best];
}

function isSure(cell: string, read: ReadRecipient): boolean {
  return readCell(cell, read).some(({ piece }) => {
    const recipient = read(piece);
    return recipient.valid && !isDoubtful(recipient.chatId);
  });
}

function isPhone(cell: string, read: ReadRecipient): boolean {
  return readCell(cell, read).some(({ piece }) => {
    const recipient = read(piece);
    return recipient.valid || spoiled.includes(recipient.problem);
  });
}
