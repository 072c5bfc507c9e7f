import { sendBar as en } from "./en/send-bar.ts";
import { sendBar as ru } from "./ru/send-bar.ts";
import { useTexts } from "./use-texts.ts";

export const useSendBarTexts = () => useTexts({ en, ru });
