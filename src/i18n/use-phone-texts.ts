import { phone as en } from "./en/phone.ts";
import { phone as ru } from "./ru/phone.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the phone's two views. */
export const usePhoneTexts = () => useTexts({ en, ru });
