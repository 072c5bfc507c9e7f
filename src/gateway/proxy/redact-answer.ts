import { Buffer, isUtf8 } from "node:buffer";
import { redact } from "../../green-api/redaction.ts";
import type { ProxyTarget } from "./proxy-target.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { redactWebhookToken } from "../../green-api/raw/redact-webhook-token.ts";

/** The encodings that `fetch` has decoded by now. */
const decoded = new Set(["", "identity", "gzip", "x-gzip", "deflate", "br"]);

type Bytes = Uint8Array<ArrayBuffer>;
type Rewrite = (text: string) => string;

/**
 * Whether the body of an answer is decoded. In an encoded one no secret can be found, and the browser would
 * not know the encoding. GREEN-API uses none that it was not asked for.
 */
export function isReadable({ headers }: Response): boolean {
  const codings = headers.get("Content-Encoding")?.split(",") ?? [];
  return codings.every((coding) => decoded.has(coding.trim().toLowerCase()));
}

/**
 * Cuts secrets out of an answer, so that neither the browser nor a record of its traffic has them: the token,
 * which GREEN-API repeats in its error bodies; a token that the server keeps, wherever it is; and the token of
 * the person's own webhook, which is among the settings.
 *
 * @param limit how many bytes of the answer are read at most; the rest is dropped.
 * @returns the answer itself if it cannot contain a secret, otherwise a copy with the secrets masked.
 * @throws the error of the body's stream.
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

/** Cuts the token out, whether the bytes are meant as UTF-8, Latin-1 or UTF-16. */
function redactToken(bytes: Bytes, token: string): Bytes {
  const safe = rewritten(bytes, (text) => redact(text, token));
  if (!safe.includes(0)) return safe;
  const cut = (text: string) => redact(text, token);
  return rewrittenAsUtf16(rewrittenAsUtf16(safe, false, cut), true, cut);
}

/** Rewrites bytes as text, without loss: as UTF-8 if they are valid, otherwise as Latin-1. */
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
