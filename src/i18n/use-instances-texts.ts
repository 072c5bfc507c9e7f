import { instances as en } from "./en/instances.ts";
import { instances as ru } from "./ru/instances.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the list of instances and its dialog. */
export const useInstancesTexts = () => useTexts({ en, ru });
