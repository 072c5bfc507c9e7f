import * as z from "zod/mini";
import { redactTexts } from "../../green-api/redaction.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";
import { type Draft, draftShape, emptyDraft } from "../../voice-status/draft.ts";

const KEY = "vss:draft";

/** The stored draft, or an empty one. */
export function loadDraft(): Draft {
  const draft = z.safeParse(draftShape, parseJson(readStored("localStorage", KEY)));
  return redactTexts(draft.data ?? emptyDraft);
}

/** Returns false if the browser refuses to store it. */
export function saveDraft(draft: Draft): boolean {
  return writeStored("localStorage", KEY, JSON.stringify(draft));
}
