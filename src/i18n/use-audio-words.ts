import { audioPanel as en } from "./en-audio-panel.ts";
import { useI18n } from "./i18n.tsx";
import { audioPanel as ru } from "./ru-audio-panel.ts";

/** The sentences of the panel for files and the microphone, which come with its code and not with the page. */
export function useAudioWords(): typeof en {
  return useI18n().language === "ru" ? ru : en;
}
