import { partRequests as en } from "./en/part-requests.ts";
import { partRequests as ru } from "./ru/part-requests.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the requests of a clip that is sent in parts. */
export const usePartRequestTexts = () => useTexts({ en, ru });
