import type { ReadRecipient } from "../recipient-list.ts";
import type { RecipientProblem } from "../recipient.ts";
import { nameColumns } from "./name-columns.ts";
import { isDoubtful } from "./known-number.ts";
import { longNumber } from "./separate-numbers.ts";
import { readLine, type Written } from "./read-list.ts";
import { SAMPLE_CHARACTERS, rowsOf } from "./table-rows.ts";
import { orderWords, otherNumberWords } from "./words.ts";

/** What a column of a table contains. */
export type ColumnRole = "number" | "name" | "none";

export interface Table {
  /** The title of each column: its header, or its position, counted from 1. */
  titles: (string | number)[];
  /** What each column seems to contain. The person can correct it. */
  roles: ColumnRole[];
  /** The column of calling codes that belong to the numbers beside them. */
  codes?: number;
  /** The rows, without the header. */
  rows: string[][];
}

/** How much of a text is enough to recognise a table and its columns. */
const SAMPLE_ROWS = 200;
const MAX_COLUMNS = 100;
/**
 * The share of numbers in a phone column, which may contain errors, and more of them if its header names it.
 * The second is the largest share in a column of something else.
 */
const MIN_PHONES = 0.6;
const MAX_PHONES_ELSEWHERE = 0.3;
/** The share of cells with numbers that their countries assign, in a phone column without such a header. */
const MIN_SURE = 0.9;
/** The share of cells with signs that only telephone numbers have, in a further phone column. */
const MIN_SPELLED = 0.5;

export const phoneHeader =
  /phone|mobile|whats?app|viber|номер|вотсап|ватсап|контактн|携帯|電話|手机|电话|(?<!\p{L})(?:tel|cel|home|work|m[oó]vil|mobil|handy|festnetz|fixe|portable|kom[oó]rk|cep|тел|моб|сот|раб|дом|доп)/iu;
/** A column with such a header is not one of telephone numbers, whatever else the header says. */
const otherHeader = new RegExp(
  `(?<!\\p{L})(?:${otherNumberWords}|type|label|снилс)(?!\\p{L})`,
  "iu",
);
/** Such a column may contain orders, or the people who made them. */
const orderHeader = new RegExp(`(?<!\\p{L})(?:${orderWords})(?!\\p{L})`, "iu");
const codeHeader = /country\s?code|dial|код страны|ländervorwahl|^cc$/i;
/** A cell with such a problem is a telephone number, although it cannot be sent. */
const spoiled: RecipientProblem[] = [
  "rounded",
  "extension",
  "letter-o",
  "several",
  "zero-after-code",
];

/**
 * Recognises a table with telephone numbers: cells separated by commas, semicolons, tabs or bars, with or
 * without a header, a line `sep=;`, or a title above.
 *
 * @param read says which cells are recipients.
 * @returns undefined if the text is not a table, or none of its columns contains numbers.
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
  // Columns that are empty in the sample and filled below it.
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

/** The number with the calling code of its row, unless it has one itself. */
function withCode(piece: string, code: string): string {
  const digits = piece.replace(/\D/g, "");
  const isLong = digits.startsWith(code) && digits.length > 10;
  const hasCode = piece.startsWith("+") || piece.includes("@") || isLong;
  return code && digits && !hasCode ? `+${code} ${piece}` : piece;
}

/**
 * Reads the recipients of a table, row by row: all numbers in its number columns, with the name in the row.
 *
 * @param roles those of the table, or as the person has corrected them.
 */
export function takeFromTable(
  { rows, codes }: Table,
  roles: readonly ColumnRole[],
  read: ReadRecipient,
): Written {
  const columnsOf = (role: ColumnRole) => roles.flatMap((of, index) => (of === role ? index : []));
  const numberColumns = columnsOf("number");
  const allNames = columnsOf("name");
  /** The name columns right before each number column, if a row has several people, or else all name columns. */
  const namesBefore = numberColumns.map((index, at) => {
    const previous = numberColumns[at - 1] ?? -1;
    const near = allNames.filter((column) => column > previous && column < index);
    return near.length > 0 ? near : allNames;
  });
  const pieces: string[] = [];
  const names = new Map<string, string>();
  const take = (piece: string, name: string) => {
    pieces.push(piece);
    if (name && !names.has(piece)) names.set(piece, name);
  };
  let wordsOnly = 0;
  for (const row of rows) {
    const before = pieces.length;
    const code = codes === undefined ? "" : (row[codes] ?? "").replace(/\D/g, "");
    numberColumns.forEach((index, at) => {
      const cells = namesBefore[at]?.map((column) => row[column]?.trim()) ?? [];
      const name = cells.filter(Boolean).join(" ");
      for (const { piece: number, name: beside = "" } of readCell(row[index] ?? "", read)) {
        take(withCode(number, code), name || beside);
      }
    });
    const filled = row.filter((cell) => cell.trim() !== "");
    if (pieces.length > before || filled.length === 0) continue;
    const outside = filled.length === 1 ? readCell(filled[0] ?? "", read) : [];
    if (outside.some(({ piece }) => read(piece).valid)) {
      // A line that is not split like the others: it was written below the table, or above it.
      for (const { piece, name = "" } of outside) take(piece, name);
    } else wordsOnly += 1;
  }
  return { pieces, names, wordsOnly };
}

/** A cell may contain several numbers, on separate lines or on one. */
function readCell(cell: string, read: ReadRecipient): { piece: string; name?: string }[] {
  return cell.split(/[\r\n]+/).flatMap((line) => {
    const { pieces, name } = readLine(line, read);
    return pieces.map((piece) => ({ piece, name }));
  });
}

/** Removes the lines above a table that have only one cell of words: its title, or when it was made. */
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
  /** The share of the filled cells with numbers, with numbers that exist, and with signs of telephone numbers. */
  phones: number;
  sure: number;
  spelled: number;
  /** 1 if its header says that it contains telephone numbers, -1 if it says that it does not, 0 otherwise. */
  named: number;
}

function judgeColumn(header: string, cells: string[], read: ReadRecipient): Omit<Judged, "index"> {
  const filled = cells.filter((cell) => cell !== "");
  const share = (part: string[]) => part.length / Math.max(1, filled.length);
  const spelled = share(filled.filter((cell) => /[+()@]/.test(cell)));
  const named = otherHeader.test(header)
    ? -1
    : Number(phoneHeader.test(header)) - Number(orderHeader.test(header));
  // Under such a header these are numbers, though perhaps not of the chosen country.
  const isNumber = (cell: string) => isPhone(cell, read) || (named > 0 && longNumber.test(cell));
  const phones = share(filled.filter(isNumber));
  const sure = share(filled.filter((cell) => isSure(cell, read)));
  return { filled: filled.length > 0, phones, sure, spelled, named };
}

/**
 * All columns that contain telephone numbers by their header, their signs or most of their cells; if there are
 * none, the column that looks most like numbers.
 */
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
