import { reports as en } from "./en/reports.ts";
import { reports as ru } from "./ru/reports.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the reports. */
export const useReportTexts = () => useTexts({ en, ru });
