import type { LinkReport } from "../../lib/link-report.ts";

type Refusal = Extract<LinkReport, { answered: true }>["refusal"];

const expiryWords =
  /\bexpired|expiredtoken|no longer (?:available|valid|active)|not valid in the specified time frame|\babgelaufen|\bexpiré|\bcaducad|срок[^.]{0,40}ист[её]к|устарел/i;
/** What expires on pages that ask to log in, and says nothing of the link. */
const otherExpiry =
  /\b(?:session|login|sign-?in|cookies?|password|certificate)\b[^.<>]{0,20}\bexpired/gi;

/** How file stores word their errors, whoever asks. */
const storeError = /^\s*(?:<\?xml[^>]{0,100}\?>\s*)?<Error>\s*<Code>/;

/**
 * Why a server refuses, as far as it says so in its answer: the link is "expired", or the file is "closed"
 * to everybody without a key. Undefined where it says neither: others may be let in.
 *
 * @param bytes the beginning of the answer.
 */
export function refusalOf(status: number, headers: Headers, bytes: Uint8Array): Refusal {
  if (status < 400 || status >= 500) return undefined;
  const text = new TextDecoder().decode(bytes);
  // Scripts of a page speak of cookies that expire.
  const shown = text.replace(/<(script|style)\b[^]*?(?:<\/\1>|$)/gi, "").replace(otherExpiry, "");
  if (expiryWords.test(shown)) return "expired";
  const isClosed =
    status === 401 || headers.has("WWW-Authenticate") || (status !== 404 && storeError.test(text));
  return isClosed ? "closed" : undefined;
}
