import { audioPanel as en } from "./en/audio-panel.ts";
import { audioPanel as ru } from "./ru/audio-panel.ts";
import { useWords } from "./use-words.ts";

/** The sentences of the panel for files and the microphone. */
export const useAudioWords = () => useWords({ en, ru });
