import { linkChecks as en } from "./en/link-checks.ts";
import type { Language } from "./language.ts";
import { linkChecks as ru } from "./ru/link-checks.ts";

/** The texts of link checks, which are loaded with the first link, not with the page. */
export const linkChecks: Record<Language, typeof en> = { en, ru };
