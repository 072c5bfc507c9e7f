import { Buffer, isUtf8 } from "node:buffer";
import { redact } from "../../green-api/redaction.ts";
import type { ProxyTarget } from "./proxy-target.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { redactWebhookToken } from "./redact-webhook-token.ts";

/** What `fetch` has unpacked by the time its answer is here. */
const unpacked = new Set(["", "identity", "gzip", "x-gzip", "deflate", "br"]);

type Bytes = Uint8Array<ArrayBuffer>;
type Rewrite = (text: string) => string;

/**
 * Whether an answer's bytes are its text. In a packed body no secret can be found, and the browser would
 * not be told how to unpack it: GREEN-API packs nothing in a way that it was not asked for.
 */
export function isReadable({ headers }: Response): boolean {
  const codings = headers.get("Content-Encoding")?.split(",") ?? [];
  return codings.every((coding) => unpacked.has(coding.trim().toLowerCase()));
}

/**
 * Cuts out of an answer what no browser may see, nor what records its traffic: the token, which GREEN-API
 * repeats with the path of a call that fails, the one that the server holds wherever it stands, and the
 * token of the person's own webhook, which is among the settings.
 *
 * @param limit how many bytes of the answer are read; the rest is left out.
 * @returns the answer itself where nothing can be in it; else one of the same bytes but for the secrets.
 * @throws what the body's stream breaks with.
 * @see https://green-api.com/en/docs/api/account/GetSettings/
 */
export async function redactAnswer(
  answer: Response,
  { method, token, isServerSide }: Pick<ProxyTarget, "method" | "token" | "isServerSide">,
  limit: number,
): Promise<Response> {
  const { status } = answer;
  const secret = isServerSide || status >= 400 ? token : undefined;
  if (!secret && method !== "getSettings") return answer;
  const headers = [...answer.headers].map(([name, value]): [string, string] => {
    return [name, redact(value, secret)];
  });
  if (!answer.body) return new Response(null, { status, headers });
  const { bytes } = await readAtMost(answer.body, limit);
  const safe = method === "getSettings" ? rewritten(bytes, redactWebhookToken) : bytes;
  const body = secret ? redactToken(safe, secret) : safe;
  return new Response(body, { status, headers });
}

/** Whichever way the bytes are meant, the token is not in them. */
function redactToken(bytes: Bytes, token: string): Bytes {
  const safe = rewritten(bytes, (text) => redact(text, token));
  if (!safe.includes(0)) return safe;
  const cut = (text: string) => redact(text, token);
  return rewrittenAsUtf16(rewrittenAsUtf16(safe, false, cut), true, cut);
}

/** Rewrites bytes as a text in which each of them is kept: UTF-8, or Latin-1 where they are none. */
function rewritten(bytes: Bytes, rewrite: Rewrite): Bytes {
  const encoding = isUtf8(bytes) ? "utf8" : "latin1";
  const text = Buffer.from(bytes).toString(encoding);
  const safe = rewrite(text);
  return safe === text ? bytes : Buffer.from(safe, encoding);
}

function rewrittenAsUtf16(bytes: Bytes, bigEndian: boolean, rewrite: Rewrite): Bytes {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (bigEndian) units.swap16();
  const safe = Buffer.from(rewrite(units.toString("utf16le")), "utf16le");
  if (bigEndian) safe.swap16();
  return Buffer.concat([safe, bytes.subarray(units.length)]);
}
