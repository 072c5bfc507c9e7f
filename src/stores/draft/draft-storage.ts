import { redactTexts, tokensInUse } from "../../green-api/redaction.ts";
import { cleaned, readStored, writeCleaned } from "../../lib/browser/web-storage.ts";
import { keepLast } from "../../lib/keep-last.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { type Draft, emptyDraft, isDraft } from "../../voice-status/draft.ts";

const KEY = "vss:draft";

/** The stored draft, or an empty one. */
export function loadDraft(): Draft {
  const stored = parseJson(readStored("localStorage", KEY));
  return redactTexts(isDraft(stored) ? stored : emptyDraft);
}

/** Calls back whenever another tab has stored its draft. Returns a function that stops this. */
export function onOtherTabsDraft(callback: (draft: Draft) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && newValue !== null) callback(loadDraft());
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

/** Returns false if the browser refuses to store it. */
export function saveDraft({ recipients, ...rest }: Draft): boolean {
  const json = cleaned(JSON.stringify(rest));
  return writeCleaned(
    KEY,
    `${json.slice(0, -1)},"recipients":${listAsJson(recipients, tokensInUse())}}`,
  );
}

/** The draft without tokens; the same one if it has none. */
export function withoutTokens(draft: Draft): Draft {
  const { recipients, ...rest } = draft;
  const safe = { ...redactTexts(rest), recipients: listWithoutTokens(recipients, tokensInUse()) };
  return isUnchanged(draft, safe) ? draft : safe;
}

function isUnchanged(draft: Draft, safe: Draft): boolean {
  return (Object.keys(draft) as (keyof Draft)[]).every((name) => draft[name] === safe[name]);
}

// A long list takes milliseconds, so it is searched for tokens only when it has changed, or when they have.
const listWithoutTokens = keepLast((recipients: string[], _tokens: readonly string[]) =>
  redactTexts(recipients),
);
const listAsJson = keepLast((recipients: string[], _tokens: readonly string[]) =>
  cleaned(JSON.stringify(recipients)),
);
