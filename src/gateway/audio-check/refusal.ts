import type { LinkReport } from "../../protocol/link-report.ts";

type Refusal = Extract<LinkReport, { answered: true }>["refusal"];

const expiryWords = new RegExp(
  [
    "\\bexpired|expiredtoken|no longer (?:available|valid|active)|not valid in the specified time frame",
    "ист[её]к|больше не действительн|устарел|термін дії|abgelaufen|expiré|wygas[łl]",
    "\\b(?:ha|han) expirado|\\bcaducad|\\bexpir(?:ou|ad[oa])\\b|\\bscadut[oa]\\b|süresi (?:doldu|geçti|dolmuş)",
    "过期|過期|已失效|期限切れ|有効期限",
  ].join("|"),
  "i",
);
/** Other things that expire, and things that have not expired. */
const otherExpiry =
  /\b(?:session|login|sign-?in|cookies?|password|certificate|subscription|domain|account|trial|licen[cs]e|plan)\b[^.<>]{0,20}\bexpired|\b(?:not|never|hasn.t|isn.t)(?: yet)? expired/gi;

/** How file stores word all of their errors. */
const storeError = /^\s*(?:<\?xml[^>]{0,100}\?>\s*)?<Error>\s*<Code>/;

/**
 * Why a server refuses, if its answer says so: the link is "expired", or the file is "closed"
 * to everybody without a key. Undefined if it says neither: it may let others in.
 *
 * @param bytes the beginning of the answer.
 */
export function refusalOf(status: number, headers: Headers, bytes: Uint8Array): Refusal {
  if (status < 400 || status >= 500) return undefined;
  const text = decode(bytes, headers.get("Content-Type") ?? "");
  // Scripts of a page may mention cookies that expire.
  const shown = text.replace(/<(script|style)\b[^]*?(?:<\/\1>|$)/gi, "").replace(otherExpiry, "");
  if (expiryWords.test(shown)) return "expired";
  const isClosed =
    status === 401 || headers.has("WWW-Authenticate") || (status !== 404 && storeError.test(text));
  return isClosed ? "closed" : undefined;
}

/** Decodes the answer by the encoding that it names; otherwise as UTF-8 or, as older Russian servers do, Windows-1251. */
function decode(bytes: Uint8Array, type: string): string {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000));
  const named = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(`${type} ${beginning}`)?.[1];
  for (const encoding of named ? [named, "utf-8"] : ["utf-8", "windows-1251"]) {
    try {
      // The bytes may end within a letter.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      continue;
    }
  }
  return beginning;
}
