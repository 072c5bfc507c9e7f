import { parseUrl } from "../../lib/text/parse-url.ts";
import { AUDIO_CHECK_HEADER } from "../../protocol/headers.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import { startDeadline } from "../http/deadline.ts";
import { protectiveHeaders, refuse } from "../http/gateway-answer.ts";
import { limitConcurrency } from "../http/limit-concurrency.ts";
import { followLink } from "./follow-link.ts";

/** No real audio address is longer. */
const MAX_URL_CHARACTERS = 8_000;
const TIME_LIMIT_MS = 10_000;
/** The part of the time limit for finding the end of a file without a length. */
const END_SEARCH_SHARE = 0.3;
/** Each check opens connections. */
const MAX_AT_ONCE = 8;

export interface AudioCheckOptions {
  /** Opens connections to public addresses only. */
  fetchLink: typeof fetch;
  /** Answers for the studio's own files; resolves with undefined for every other address. */
  fetchOwnFile: (link: URL, origin: string, init: RequestInit) => Promise<Response | undefined>;
  /** Whether this machine can resolve names at present; by default it can. */
  findsNames?: () => Promise<boolean>;
  /** How long a check may take in total, in milliseconds, including the wait for its turn. */
  timeLimitMs?: number;
}

/**
 * Answers `GET /audio-check?url=…` with a {@link LinkReport} about what the link leads to: status, type by
 * header and by content, size, and whether browsers would save it. Neither the body nor any other header is
 * passed on, so nobody can use it as a relay. Eight checks run at once; others wait for their turn.
 *
 * The header `X-Audio-Check: 1` is required: a page of another origin cannot send it without permission.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function createAudioCheck({
  fetchLink,
  fetchOwnFile,
  findsNames = async () => true,
  timeLimitMs = TIME_LIMIT_MS,
}: AudioCheckOptions) {
  const run = limitConcurrency(MAX_AT_ONCE);
  return async (request: Request): Promise<Response> => {
    if (request.method !== "GET") {
      return refuse(405, "The audio check is asked by GET.", { Allow: "GET" });
    }
    if (request.headers.get(AUDIO_CHECK_HEADER) !== "1") {
      return refuse(403, "The header X-Audio-Check must be 1.");
    }
    const { origin, searchParams } = new URL(request.url);
    const link = parseUrl(searchParams.get("url") ?? "");
    if (!link || !isCheckable(link)) {
      return refuse(400, "The parameter url must be an http or https address without a password.");
    }
    const { signal, clear } = startDeadline({ afterMs: timeLimitMs, withAny: [request.signal] });
    const report = await run(signal, () =>
      followLink(link, {
        fetchLink,
        fetchOwnFile: (url, init) => fetchOwnFile(url, origin, init),
        findsNames,
        signal,
        patienceMs: timeLimitMs * END_SEARCH_SHARE,
      }),
    )
      .catch((error: unknown): LinkReport => {
        if (!signal.aborted) throw error;
        return { answered: false, reason: "too-slow" };
      })
      .finally(clear);
    return Response.json(report, { headers: protectiveHeaders });
  };
}

function isCheckable({ protocol, username, password, href }: URL): boolean {
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && username === "" && password === "" && href.length <= MAX_URL_CHARACTERS;
}
