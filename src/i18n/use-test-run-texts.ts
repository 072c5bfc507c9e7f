import { testRun as en } from "./en/test-run.ts";
import { testRun as ru } from "./ru/test-run.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the test run. */
export const useTestRunTexts = () => useTexts({ en, ru });

export type TestRunTexts = typeof en;
