import { loopbackHostname } from "../../lib/loopback-hostname.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { isPrivateLiteral } from "../http/public-fetch.ts";
import { contentKindOf } from "./content-kind.ts";
import { isBroadcast } from "./live-stream.ts";
import { readBeginning } from "./read-beginning.ts";
import { refusalOf } from "./refusal.ts";

/** As many bytes as are asked for and looked at, whatever the server sends and however it is packed. */
const MAX_BYTES = 65_536;
/** As many as are read of a file without a length, to see whether it ends: a minute of most MP3s. */
const MAX_BYTES_TO_END = 1_048_576;
const MAX_TYPE_CHARACTERS = 100;

interface Found {
  url: URL;
  signal: AbortSignal;
  /** How long to look for the end of a file without a length, in milliseconds. */
  patienceMs: number;
}

/** Sums up an answer by its headers and first bytes; the rest of it is left where it is. */
export async function describeFile(response: Response, found: Found): Promise<LinkReport> {
  const { status, headers } = response;
  const statedSize = sizeOf(status, headers);
  const isGiven = status === 200 || status === 206;
  const isLongerThanAsked = (lengthOf(headers) ?? Infinity) > MAX_BYTES;
  if (isGiven && isBroadcast(headers, isLongerThanAsked)) {
    await response.body?.cancel();
    return describeBroadcast(found.url, await typeOf(headers));
  }
  const { bytes, size = statedSize, isEndless } = await readFile(response, found);
  const isEmptyRange = status === 416 && /^bytes \*\/0$/.test(headers.get("Content-Range") ?? "");
  const refusal = refusalOf(status, headers, bytes);
  return {
    answered: true,
    status: status === 206 || isEmptyRange ? 200 : status,
    type: await typeOf(headers),
    content: isEmptyRange ? "empty" : contentKindOf(bytes),
    size: isEmptyRange ? 0 : size,
    ...(isEndless && { stream: "endless" }),
    ...(refusal && { refusal }),
    attachment: /^\s*attachment\b/i.test(headers.get("Content-Disposition") ?? ""),
    local: isLocal(found.url),
  };
}

/** What there is to say of a live stream, whose content is of no use. */
export function describeBroadcast(url: URL, type: string): LinkReport {
  return {
    answered: true,
    status: 200,
    type,
    content: "other",
    stream: "live",
    attachment: false,
    local: isLocal(url),
  };
}

function isLocal(url: URL): boolean {
  return loopbackHostname.test(url.hostname) || isPrivateLiteral(url);
}

interface FileRead {
  bytes: Uint8Array;
  /** Bytes of the whole, where its end was seen. */
  size?: number;
  isEndless?: boolean;
}

async function readFile(response: Response, { signal, patienceMs }: Found): Promise<FileRead> {
  const { status, headers, body } = response;
  const isFile = status === 200 || (status === 206 && sizeOf(status, headers) === undefined);
  // A body that stands still does not always end by itself when the wait is over.
  if (!isFile || lengthOf(headers) !== undefined) {
    return Promise.race([readAtMost(body, MAX_BYTES), ended(signal)]);
  }
  const limits = { keepBytes: MAX_BYTES, readBytes: MAX_BYTES_TO_END, patienceMs };
  const read = await Promise.race([readBeginning(body, limits), ended(signal)]);
  const isEndless = read.size === undefined;
  // The end of a part says nothing of the whole.
  return status === 206 ? { bytes: read.bytes, isEndless } : { ...read, isEndless };
}

/** Rejects when a signal ends. */
export function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The type as browsers take it: of several, the last that is one. */
async function typeOf(headers: Headers): Promise<string> {
  const { type } = await new Response(null, { headers }).blob();
  const [essence = ""] = type.split(";");
  return essence.slice(0, MAX_TYPE_CHARACTERS);
}

/** The length of the whole file; a packed body's length says nothing of the file's. */
function sizeOf(status: number, headers: Headers): number | undefined {
  if (headers.get("Content-Encoding")?.trim().toLowerCase().replace("identity", "")) {
    return undefined;
  }
  const [, total] = /^bytes \d+-\d+\/(\d+)$/.exec(headers.get("Content-Range") ?? "") ?? [];
  if (status !== 206) return lengthOf(headers);
  return total === undefined ? undefined : plausible(total);
}

/** Bytes of the answer, packed or not. */
function lengthOf(headers: Headers): number | undefined {
  return plausible(headers.get("Content-Length") ?? "");
}

/** No file has a terabyte: live streams that need a length take the largest number there is. */
function plausible(length: string): number | undefined {
  return /^\d{1,12}$/.test(length) ? Number(length) : undefined;
}
