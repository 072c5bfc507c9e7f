import { menu as en } from "./en/menu.ts";
import { menu as ru } from "./ru/menu.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the page's menu. */
export const useMenuTexts = () => useTexts({ en, ru });
