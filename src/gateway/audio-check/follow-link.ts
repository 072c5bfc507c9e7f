import type { LinkReport } from "../../protocol/link-report.ts";
import { parseUrl } from "../../lib/text/parse-url.ts";
import { AddressRefused } from "../http/public-fetch.ts";
import { describeBroadcast, describeFile, ended } from "./describe-file.ts";
import { isIcyAnswer } from "./live-stream.ts";

const MAX_REDIRECTS = 5;
const redirectStatuses = [301, 302, 303, 307, 308];

/** Says what this program is, as servers ask of clients that are not browsers. */
const USER_AGENT =
  "VoiceStatusStudio/0.1 (link check; +https://green-api.com/en/docs/api/statuses/SendVoiceStatus/)";

interface Options {
  /** Opens connections to public addresses only. */
  fetchLink: typeof fetch;
  /** Answers for the studio's own files; resolves with undefined for every other address. */
  fetchOwnFile: (link: URL, init: RequestInit) => Promise<Response | undefined>;
  /** Whether this machine can resolve names at present: if not, the name is not to blame. */
  findsNames: () => Promise<boolean>;
  /** Ends the check. */
  signal: AbortSignal;
  /** How long to wait for the end of a file without a length, in milliseconds. */
  patienceMs: number;
}

type NoAnswer = Extract<LinkReport, { answered: false }>["reason"];

/**
 * Follows a link over at most five redirects, each restricted to public addresses and usual ports, and
 * describes what is at its end.
 *
 * @throws the signal's reason if it was aborted; failures of the network are reports.
 */
export async function followLink(link: URL, options: Options): Promise<LinkReport> {
  const { fetchLink, fetchOwnFile, signal, patienceMs } = options;
  const init: RequestInit = {
    // With a range, `fetch` asks for the bytes without an encoding.
    headers: { "User-Agent": USER_AGENT, Accept: "*/*", Range: "bytes=0-65535" },
    redirect: "manual",
    signal,
  };
  let url = link;
  const describe = (response: Response) => describeFile(response, { url, signal, patienceMs });
  try {
    const own = await fetchOwnFile(link, init);
    if (own) return await describe(own);

    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!hasFilePort(url)) return noAnswer("address-refused");
      const response = await fetchLink(url, init);
      const next = nextOf(response, url);
      if (!next) return await describe(response);
      await response.body?.cancel();
      if (next === "nowhere") return noAnswer("redirects");
      url = next;
    }
    return noAnswer("redirects");
  } catch (error) {
    if (isIcyAnswer(error)) return describeBroadcast(url, "");
    const reason = signal.aborted ? "too-slow" : reasonOf(error);
    const isUnsure = reason === "name-unknown" && !isReserved(url);
    const isFault = !isUnsure || (await Promise.race([options.findsNames(), ended(signal)]));
    return noAnswer(isFault ? reason : "no-connection");
  }
}

function noAnswer(reason: NoAnswer): LinkReport {
  return { answered: false, reason };
}

/** Where an answer redirects to; undefined if it is no redirect. */
function nextOf({ status, headers }: Response, from: URL): URL | "nowhere" | undefined {
  if (!redirectStatuses.includes(status)) return undefined;
  // Bytes beyond ASCII are kept, as in browsers: most are UTF-8.
  const location = headers.get("Location")?.replaceAll(/[\u0080-\u00FF]/g, percentEncoded) ?? null;
  const next = location === null ? null : parseUrl(resolve(location, from));
  return next && /^https?:$/.test(next.protocol) && !next.username && !next.password
    ? next
    : "nowhere";
}

function percentEncoded(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase()}`;
}

function resolve(location: string, from: URL): string {
  return URL.canParse(location, from) ? new URL(location, from).href : "";
}

/** The web's own ports and those that anyone may use; the others belong to other services. */
function hasFilePort({ port }: URL): boolean {
  return port === "" || port === "80" || port === "443" || Number(port) >= 1024;
}

/** Names that are reserved and never public, by RFC 6761, 6762, 8375 and 9476. */
function isReserved({ hostname }: URL): boolean {
  return /\.(?:alt|example|home\.arpa|internal|invalid|local|localhost|onion|test)\.?$/.test(
    hostname,
  );
}

/** The reason of a failure, from the causes that `fetch` wraps. */
function reasonOf(error: unknown): NoAnswer {
  if (error instanceof AddressRefused) return "address-refused";
  if (!(error instanceof Error)) return "no-connection";
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "EAI_AGAIN") return "no-connection";
  if (code === "ENOTFOUND") return "name-unknown";
  if (/CERT|SIGNED|SIGNATURE|ISSUER|HOSTNAME_MISMATCH|^ERR_(?:SSL|TLS)/.test(code)) {
    return "certificate";
  }
  return error.cause === undefined ? "no-connection" : reasonOf(error.cause);
}
