import { instances as en } from "./en/instances.ts";
import { instances as ru } from "./ru/instances.ts";
import { useWords } from "./use-words.ts";

/** The sentences of the list of instances and its dialog. */
export const useInstancesWords = () => useWords({ en, ru });
