import { parseUrl } from "../../lib/parse-url.ts";
import { AUDIO_CHECK_HEADER } from "../../protocol/headers.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import { startDeadline } from "../http/deadline.ts";
import { protectiveHeaders, refuse } from "../http/gateway-answer.ts";
import { limitConcurrency } from "../http/limit-concurrency.ts";
import { followLink } from "./follow-link.ts";

/** GREEN-API is given no longer addresses by anyone. */
const MAX_URL_CHARACTERS = 8_000;
const TIME_LIMIT_MS = 10_000;
/** The part of the time limit in which the end of a file without a length is looked for. */
const SHARE_FOR_THE_END = 0.3;
/** Each check opens sockets. */
const MOST_AT_ONCE = 8;

export interface AudioCheckOptions {
  /** Opens connections to public addresses only. */
  fetchLink: typeof fetch;
  /** Answers for the studio's own files; undefined for every other address. */
  fetchOwnFile: (link: URL, origin: string, init: RequestInit) => Promise<Response | undefined>;
  /** Whether this machine finds names at all just now; by default it does. */
  findsNames?: () => Promise<boolean>;
  /** The longest that one check may take in all, the wait for its turn included, in milliseconds. */
  timeLimitMs?: number;
}

/**
 * Answers `GET /audio-check?url=…` with a {@link LinkReport} on where the link leads: status, type by
 * header and by content, size, and whether browsers would save it. No byte of a body is passed on, and
 * of its headers only what the report names, so it is of no use as a relay. Eight checks run at once; the
 * ninth waits for its turn.
 *
 * The header `X-Audio-Check: 1` is required: a page of another origin cannot send it unasked.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function createAudioCheck({
  fetchLink,
  fetchOwnFile,
  findsNames = async () => true,
  timeLimitMs = TIME_LIMIT_MS,
}: AudioCheckOptions) {
  const take = limitConcurrency(MOST_AT_ONCE);
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
    const report = await take(signal, () =>
      followLink(link, {
        fetchLink,
        fetchOwnFile: (url, init) => fetchOwnFile(url, origin, init),
        findsNames,
        signal,
        patienceMs: timeLimitMs * SHARE_FOR_THE_END,
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
