import { sound as en } from "./en/sound.ts";
import { sound as ru } from "./ru/sound.ts";
import { useTexts } from "./use-texts.ts";

/** The texts about the sound of a clip. */
export const useSoundTexts = () => useTexts({ en, ru });
