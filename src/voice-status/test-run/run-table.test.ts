import { expect, it } from "vitest";
import { toCsvFile } from "../../lib/spreadsheet/csv-file.ts";
import { runTable, toTabbedText } from "./run-table.ts";

const texts = {
  title: "Test run",
  columns: {
    name: "Case",
    at: "Left at",
    expected: "Expected",
    actual: "Actual",
    message: "Message",
    verdict: "Result",
  },
  verdicts: {
    "as-expected": "as expected",
    different: "different",
    unknown: "unknown",
    "not-run": "not run",
    "under-way": "under way",
  },
  noAnswer: "no answer",
  instance: "Instance",
};
const testCase = { id: "a", name: "red", body: "{}", expected: { status: 200, message: "" } };
const rows = [
  {
    testCase,
    outcome: {
      verdict: "as-expected",
      status: 200,
      message: "a\tb\nc",
      idMessage: "3EB0",
      startedAt: 0,
    },
  },
  {
    testCase: { ...testCase, name: "=1+1" },
    outcome: {
      verdict: "not-run",
      status: undefined,
      message: "",
      idMessage: undefined,
      startedAt: undefined,
    },
  },
] as const;

const table = runTable(rows, "1101000001", texts);

it("has a row for each case with its idMessage, also of those that were not run", () => {
  expect(table.rows).toEqual([
    ["red", "as expected", 200, 200, "a\tb\nc", "3EB0", { at: 0 }, "1101000001"],
    ["=1+1", "not run", 200, "", "", "", "", "1101000001"],
  ]);
});

it("is copied with tabs between its cells, none inside them, and no formula", () => {
  expect(toTabbedText(table, () => "now").split("\n")).toEqual([
    "Case\tResult\tExpected\tActual\tMessage\tidMessage\tLeft at\tInstance",
    "red\tas expected\t200\t200\ta b c\t3EB0\tnow\t1101000001",
    "'=1+1\tnot run\t200\t\t\t\t\t1101000001",
  ]);
});

it("is no formula in a spreadsheet", () => {
  expect(toCsvFile(table, ",")).toContain("'=1+1");
});
