import { loopbackHostname } from "../../green-api/host.ts";
import type { LinkReport } from "../../lib/link-report.ts";
import { readAtMost } from "../proxy/read-at-most.ts";
import { isPrivateLiteral } from "../public-fetch.ts";
import { contentKindOf } from "./content-kind.ts";

/** As many bytes as are read, whatever the server sends and however it is packed. */
const MAX_BYTES = 65_536;
const MAX_TYPE_CHARACTERS = 100;

interface Found {
  url: URL;
  encrypted: boolean;
  redirects: number;
  signal: AbortSignal;
}

/** Sums up an answer by its headers and first bytes; the rest of it is left where it is. */
export async function describeFile(response: Response, found: Found): Promise<LinkReport> {
  const { url, encrypted, redirects, signal } = found;
  const { status, headers } = response;
  // A body that stands still does not always end by itself when the wait is over.
  const { bytes } = await Promise.race([readAtMost(response.body, MAX_BYTES), ended(signal)]);
  const isEmptyRange = status === 416 && /^bytes \*\/0$/.test(headers.get("Content-Range") ?? "");
  return {
    answered: true,
    status: status === 206 || isEmptyRange ? 200 : status,
    type: typeOf(headers),
    content: isEmptyRange ? "empty" : contentKindOf(bytes),
    size: isEmptyRange ? 0 : sizeOf(status, headers),
    attachment: /^\s*attachment\b/i.test(headers.get("Content-Disposition") ?? ""),
    redirects,
    encrypted,
    local: loopbackHostname.test(url.hostname) || isPrivateLiteral(url),
  };
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function typeOf(headers: Headers): string {
  const [essence = ""] = (headers.get("Content-Type") ?? "").split(";");
  const type = essence.trim().toLowerCase().slice(0, MAX_TYPE_CHARACTERS);
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) ? type : "";
}

/** The length of the whole file; a packed body's length says nothing of the file's. */
function sizeOf(status: number, headers: Headers): number | undefined {
  if (headers.get("Content-Encoding")?.trim().toLowerCase().replace("identity", "")) {
    return undefined;
  }
  const [, total] = /^bytes \d+-\d+\/(\d{1,15})$/.exec(headers.get("Content-Range") ?? "") ?? [];
  const text = status === 206 ? total : headers.get("Content-Length");
  return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
