import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";
import type { LinkReport } from "../../protocol/link-report.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { isPrivateLiteral } from "../http/public-fetch.ts";
import { contentKindOf } from "./content-kind.ts";
import { isBroadcast } from "./live-stream.ts";
import { readBeginning } from "./read-beginning.ts";
import { refusalOf } from "./refusal.ts";

/** How many bytes are requested and inspected, even if the server sends more. */
const MAX_BYTES = 65_536;
/** How many bytes of a file without a length are read to see whether it ends: a minute of most MP3s. */
const MAX_BYTES_TO_END = 1_048_576;
const MAX_TYPE_CHARACTERS = 100;

interface Found {
  url: URL;
  signal: AbortSignal;
  /** How long to wait for the end of a file without a length, in milliseconds. */
  patienceMs: number;
}

/** Describes an answer by its headers and first bytes; the rest is not read. */
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

/** Describes a live stream, whose content is not read. */
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
  /** Size of the file in bytes, if its end was reached. */
  size?: number;
  isEndless?: boolean;
}

async function readFile(response: Response, { signal, patienceMs }: Found): Promise<FileRead> {
  const { status, headers, body } = response;
  const isFile = status === 200 || (status === 206 && sizeOf(status, headers) === undefined);
  // A stalled body does not always end when the signal is aborted.
  if (!isFile || lengthOf(headers) !== undefined) {
    return Promise.race([readAtMost(body, MAX_BYTES), ended(signal)]);
  }
  const limits = { keepBytes: MAX_BYTES, readBytes: MAX_BYTES_TO_END, patienceMs };
  const read = await Promise.race([readBeginning(body, limits), ended(signal)]);
  const isEndless = read.size === undefined;
  // The end of a range says nothing about the end of the file.
  return status === 206 ? { bytes: read.bytes, isEndless } : { ...read, isEndless };
}

/** Rejects when a signal ends. */
export function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The type as browsers understand it: of several, the last valid one. */
async function typeOf(headers: Headers): Promise<string> {
  const { type } = await new Response(null, { headers }).blob();
  const [essence = ""] = type.split(";");
  return essence.slice(0, MAX_TYPE_CHARACTERS);
}

/** The size of the file; an encoded body has another length. */
function sizeOf(status: number, headers: Headers): number | undefined {
  if (headers.get("Content-Encoding")?.trim().toLowerCase().replace("identity", "")) {
    return undefined;
  }
  const [, total] = /^bytes \d+-\d+\/(\d+)$/.exec(headers.get("Content-Range") ?? "") ?? [];
  if (status !== 206) return lengthOf(headers);
  return total === undefined ? undefined : plausible(total);
}

/** Bytes of the body, encoded or not. */
function lengthOf(headers: Headers): number | undefined {
  return plausible(headers.get("Content-Length") ?? "");
}

/** Less than a terabyte: live streams that must have a length state the largest number. */
function plausible(length: string): number | undefined {
  return /^\d{1,12}$/.test(length) ? Number(length) : undefined;
}
