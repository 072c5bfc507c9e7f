import { response as en } from "./en/response.ts";
import { response as ru } from "./ru/response.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of an answer. */
export const useResponseTexts = () => useTexts({ en, ru });
