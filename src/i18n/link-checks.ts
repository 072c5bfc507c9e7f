import { linkChecks as en } from "./en/link-checks.ts";
import type { Language } from "./language.ts";
import { linkChecks as ru } from "./ru/link-checks.ts";

/** The sentences of link checks, which come with the first link and not with the page. */
export const linkChecks: Record<Language, typeof en> = { en, ru };
