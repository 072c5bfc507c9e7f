import { notifications as en } from "./en/notifications.ts";
import { notifications as ru } from "./ru/notifications.ts";
import { useTexts } from "./use-texts.ts";

/** The question about switching on what statistics need. */
export const useNotificationTexts = () => useTexts({ en, ru });
