import { expect, it } from "vitest";
import { fromCasesFile, toCasesFile } from "./test-cases-file.ts";
import { MAX_CASES, type TestCase } from "./test-case.ts";

const token = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

const one: TestCase = {
  id: "1",
  name: "no file name",
  body: '{"urlFile":1,,}',
  expected: { status: 400, message: "Unexpected token" },
};

it("comes back as it was written, broken bodies included", () => {
  expect(fromCasesFile(toCasesFile([one]))).toEqual([one]);
});

it("has no token in it, whoever wrote it", () => {
  const leaky = { ...one, body: `{"urlFile":"${token}","webhookUrlToken":"hook"}`, name: token };
  expect(toCasesFile([leaky])).not.toMatch(/d75b3a|hook"/);
  const file = JSON.stringify({
    format: "voice-status-test-cases",
    version: 1,
    cases: [{ ...leaky, token: "more" }],
  });
  expect(JSON.stringify(fromCasesFile(file))).not.toMatch(/d75b3a|hook"|more/);
});

it.each([
  ["no JSON", "cases"],
  ["another file", '{"format":"voice-status-history","version":1,"records":[]}'],
  ["a case without a body", toCasesFile([one]).replace('"body"', '"text"')],
  ["an impossible status", toCasesFile([one]).replace("400", "4000")],
  ["an id that every object has", toCasesFile([{ ...one, id: "__proto__" }])],
  ["two cases of one id", toCasesFile([one, one])],
  [
    "too many cases",
    toCasesFile(Array.from({ length: MAX_CASES + 1 }, (_, id) => ({ ...one, id: `${id}` }))),
  ],
  ["too much", toCasesFile([one]) + " ".repeat(2_000_000)],
])("refuses %s", (_, text) => {
  expect(fromCasesFile(text)).toBeUndefined();
});
