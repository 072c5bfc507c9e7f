import { requestView as en } from "./en/request-view.ts";
import { requestView as ru } from "./ru/request-view.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the exact request. */
export const useRequestViewTexts = () => useTexts({ en, ru });
