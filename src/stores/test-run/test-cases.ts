import { ulid } from "ulid";
import { create } from "zustand";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";
import { fromCasesFile, toCasesFile } from "../../voice-status/test-run/test-cases-file.ts";
import { MAX_CASES, type TestCase } from "../../voice-status/test-run/test-case.ts";

const KEY = "vss:test-cases";

interface TestCases {
  cases: TestCase[];
  /** False if the browser refuses to store them, or has no room. */
  stored: boolean;
}

/** The table of cases. Every change is stored at once, without tokens. */
export const useTestCases = create<TestCases>(() => ({ cases: readCases(), stored: true }));

window.addEventListener("storage", ({ key }) => {
  if (key === KEY) useTestCases.setState({ cases: readCases() });
});

function readCases(): TestCase[] {
  return fromCasesFile(readStored("localStorage", KEY)) ?? [];
}

/** Puts these cases in the place of the others. */
export function replaceCases(cases: TestCase[]): void {
  const stored = writeStored("localStorage", KEY, cases.length > 0 ? toCasesFile(cases) : null);
  useTestCases.setState({ cases, stored });
}

/** Adds cases at the end, as many as a run may have. @returns how many found no place. */
export function addCases(added: Omit<TestCase, "id">[]): number {
  const { cases } = useTestCases.getState();
  const all = [...cases, ...added.map((testCase) => ({ ...testCase, id: ulid() }))];
  replaceCases(all.slice(0, MAX_CASES));
  return Math.max(0, all.length - MAX_CASES);
}

export function changeCase(id: string, change: Partial<TestCase>): void {
  const { cases } = useTestCases.getState();
  replaceCases(
    cases.map((testCase) => (testCase.id === id ? { ...testCase, ...change } : testCase)),
  );
}

export function removeCase(id: string): void {
  replaceCases(useTestCases.getState().cases.filter((testCase) => testCase.id !== id));
}
