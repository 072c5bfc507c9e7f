import { audioPanel as en } from "./en/audio-panel.ts";
import { audioPanel as ru } from "./ru/audio-panel.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the panel for files and the microphone. */
export const useAudioTexts = () => useTexts({ en, ru });
