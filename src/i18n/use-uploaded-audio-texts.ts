import { uploadedAudio as en } from "./en/uploaded-audio.ts";
import { uploadedAudio as ru } from "./ru/uploaded-audio.ts";
import { useTexts } from "./use-texts.ts";

/** The texts about a file that was uploaded. */
export const useUploadedAudioTexts = () => useTexts({ en, ru });
