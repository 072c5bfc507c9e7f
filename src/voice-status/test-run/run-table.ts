import type { Table } from "../../lib/spreadsheet/table.ts";
import type { TestCase } from "./test-case.ts";
import type { CaseOutcome, CaseVerdict } from "./test-run.ts";

export interface CaseRow {
  testCase: TestCase;
  outcome: CaseOutcome;
}

/** The words of the report. */
interface Texts {
  title: string;
  columns: Record<"name" | "at" | "expected" | "actual" | "message" | "verdict", string>;
  verdicts: Record<CaseVerdict, string>;
  noAnswer: string;
  instance: string;
}

/** A row for each case: what was expected, what came, and its idMessage. */
export function runTable(rows: readonly CaseRow[], idInstance: string, texts: Texts): Table {
  const { columns } = texts;
  return {
    title: texts.title,
    columns: [
      { title: columns.name, width: 30 },
      { title: columns.verdict, width: 14 },
      { title: columns.expected, width: 12 },
      { title: columns.actual, width: 12 },
      { title: columns.message, width: 40 },
      { title: "idMessage", width: 26 },
      { title: columns.at, width: 27 },
      { title: texts.instance, width: 14 },
    ],
    rows: rows.map(({ testCase, outcome: { verdict, status, message, idMessage, startedAt } }) => [
      testCase.name,
      texts.verdicts[verdict],
      testCase.expected.status,
      status === undefined ? "" : (status ?? texts.noAnswer),
      message,
      idMessage ?? "",
      startedAt === undefined ? "" : { at: startedAt },
      idInstance,
    ]),
  };
}

/** A cell that a spreadsheet would read as a formula. */
const formula = /^[\s"]*[=+\-@＝＋－＠]/;

/**
 * The table as it is pasted into a spreadsheet or a message: cells between tabs, with an apostrophe before what would
 * be a formula.
 */
export function toTabbedText({ columns, rows }: Table, time: (at: number) => string): string {
  const head = columns.map(({ title }) => title);
  const lines = rows.map((cells) =>
    cells.map((cell) => {
      if (typeof cell !== "object") {
        const text = String(cell).replace(/[\t\r\n]+/g, " ");
        return formula.test(text) ? `'${text}` : text;
      }
      return "at" in cell ? time(cell.at) : "";
    }),
  );
  return [head, ...lines].map((cells) => cells.join("\t")).join("\n");
}
