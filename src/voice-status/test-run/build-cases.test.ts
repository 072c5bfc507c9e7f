import { expect, it } from "vitest";
import { buildCases } from "./build-cases.ts";
import { MAX_CASES } from "./test-case.ts";

const parts = {
  urlFile: "https://files.example/a.mp3",
  colors: ["#7ACBA5", "red"],
  fileNames: ["a.mp3"],
  recipients: [["79123456789@c.us"], []],
  without: ["fileName", "backgroundColor"],
};

const names = {
  without: (field: string) => `without ${field}`,
  recipients: (count: number) => `recipients: ${count}`,
};

it("combines each colour with each file name and each list of recipients", () => {
  const cases = buildCases({ ...parts, without: [] }, names);
  expect(cases.map(({ name }) => name)).toEqual([
    "#7ACBA5 · a.mp3 · recipients: 1",
    "#7ACBA5 · a.mp3 · recipients: 0",
    "red · a.mp3 · recipients: 1",
    "red · a.mp3 · recipients: 0",
  ]);
  expect(JSON.parse(cases[2]?.body ?? "")).toEqual({
    urlFile: "https://files.example/a.mp3",
    fileName: "a.mp3",
    backgroundColor: "red",
    participants: ["79123456789@c.us"],
  });
  expect(cases[0]?.expected).toEqual({ status: 200, message: "idMessage" });
});

it("has a case without each field that was chosen, and knows which of them GREEN-API requires", () => {
  const [noName, noColor] = buildCases(parts, names).slice(-2);
  expect(noName).toMatchObject({
    name: "without fileName",
    expected: { status: 400, message: "'fileName' is required" },
  });
  expect(noName?.body).not.toContain("fileName");
  expect(noColor).toMatchObject({ name: "without backgroundColor", expected: { status: 200 } });
});

it("makes no more cases than a run may have", () => {
  const colors = Array.from({ length: 300 }, (_, index) => `color ${index}`);
  expect(buildCases({ ...parts, colors }, names)).toHaveLength(MAX_CASES);
});
