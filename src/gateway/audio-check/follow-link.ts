import type { LinkReport } from "../../lib/link-report.ts";
import { parseUrl } from "../../lib/parse-url.ts";
import { AddressRefused } from "../public-fetch.ts";
import { describeBroadcast, describeFile } from "./describe-file.ts";
import { isIcyAnswer } from "./live-stream.ts";

const MAX_REDIRECTS = 5;
const redirectStatuses = [301, 302, 303, 307, 308];

interface Ways {
  /** Opens connections to public addresses only. */
  fetchLink: typeof fetch;
  /** Answers for the studio's own files, without a connection; undefined for every other address. */
  fetchOwn: (link: URL, init: RequestInit) => Promise<Response | undefined>;
  /** Ends the check. */
  signal: AbortSignal;
  /** How long to look for the end of a file that does not tell its length, in milliseconds. */
  patienceMs: number;
}

type NoAnswer = Extract<LinkReport, { answered: false }>["reason"];

/**
 * Goes where a link leads, over at most five redirects, each of them held to the same addresses and
 * ports, and tells what is there. Nothing that the network does makes it reject.
 */
export async function followLink(link: URL, ways: Ways): Promise<LinkReport> {
  const { fetchLink, fetchOwn, signal, patienceMs } = ways;
  const init: RequestInit = {
    // With a range, `fetch` asks for the bytes as they are, unpacked.
    headers: { Accept: "*/*", Range: "bytes=0-65535" },
    redirect: "manual",
    signal,
  };
  let url = link;
  let encrypted = true;
  let redirects = 0;
  const describe = (response: Response) =>
    describeFile(response, { url, encrypted, redirects, signal, patienceMs });
  try {
    const own = await fetchOwn(link, init);
    encrypted = isTls(url);
    if (own) return await describe(own);

    for (; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!hasFilePort(url)) return noAnswer("address-refused");
      encrypted &&= isTls(url);
      const response = await fetchLink(url, init);
      const next = nextOf(response, url);
      if (!next) return await describe(response);
      await response.body?.cancel();
      if (next === "nowhere") return noAnswer("redirects");
      url = next;
    }
    return noAnswer("redirects");
  } catch (error) {
    if (isIcyAnswer(error)) return describeBroadcast({ url, encrypted, redirects }, "");
    return noAnswer(signal.aborted ? "too-slow" : reasonOf(error));
  }
}

function noAnswer(reason: NoAnswer): LinkReport {
  return { answered: false, reason };
}

/** Where an answer sends one on to; undefined where it is the last one. */
function nextOf({ status, headers }: Response, from: URL): URL | "nowhere" | undefined {
  if (!redirectStatuses.includes(status)) return undefined;
  const location = headers.get("Location");
  const next = location === null ? null : parseUrl(resolve(location, from));
  return next && /^https?:$/.test(next.protocol) && !next.username && !next.password
    ? next
    : "nowhere";
}

function resolve(location: string, from: URL): string {
  return URL.canParse(location, from) ? new URL(location, from).href : "";
}

/** The web's own ports and those that anyone may listen on; the rest belong to other services. */
function hasFilePort({ port }: URL): boolean {
  return port === "" || port === "80" || port === "443" || Number(port) >= 1024;
}

function isTls({ protocol }: URL): boolean {
  return protocol === "https:";
}

/** Names what broke, from the causes that `fetch` wraps. */
function reasonOf(error: unknown): NoAnswer {
  if (error instanceof AddressRefused) return "address-refused";
  if (!(error instanceof Error)) return "no-connection";
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "name-unknown";
  if (/CERT|SIGNED|SIGNATURE|ISSUER|HOSTNAME_MISMATCH|^ERR_(?:SSL|TLS)/.test(code)) {
    return "certificate";
  }
  return error.cause === undefined ? "no-connection" : reasonOf(error.cause);
}
