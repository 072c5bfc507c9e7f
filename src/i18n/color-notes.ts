import { colorNotes as en } from "./en/color-notes.ts";
import { colorNotes as ru } from "./ru/color-notes.ts";

/** What is said of colours that are saved, by language. */
export const colorNotes = { en, ru };
