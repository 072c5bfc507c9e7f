import { contract, type Method } from "../../green-api/contract.ts";
import { MAX_FILE_BYTES } from "../../green-api/limits.ts";
import { refuse } from "../http/gateway-answer.ts";
import { readAtMost } from "../http/read-at-most.ts";
import { startIdleTimeout } from "./idle-timeout.ts";
import { watchedStream } from "./watched-stream.ts";

/** Ten thousand recipients take 190 kB. */
const MAX_JSON_BYTES = 2_000_000;
/** A little more than the largest upload: so close to the limit, GREEN-API itself decides. */
export const MAX_BODY_BYTES = MAX_FILE_BYTES + 4096;

/**
 * Checks the body of a request: a file or JSON, of the type and size that the method takes. JSON is read into
 * memory, so that no connection is opened for too much of it; a file is streamed.
 *
 * @param limits for reading the JSON: how long the request may be idle, and how long it may take in total.
 * @returns the request to pass on, or the refusal to answer with.
 */
export async function validateBody(
  request: Request,
  method: Method,
  limits: { idleMs: number; totalMs: number },
): Promise<Request | Response> {
  if (contract[method].verb === "GET") return request;
  const { url, headers } = request;
  const type = headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase() ?? "";

  if (method === "uploadFile") {
    if (!/^audio\/[\w.+-]+$/.test(type)) return refuse(415, "An upload has an audio type.");
    const size = Number(headers.get("Content-Length") ?? 0);
    return size > MAX_BODY_BYTES ? refuse(413, "An upload is at most 100 MB.") : request;
  }

  if (type !== "application/json") return refuse(415, "The content type is application/json.");
  const idle = startIdleTimeout(limits.idleMs, limits.totalMs);
  const body = request.body && watchedStream(request.body, { chunk: idle.restart }, idle.expired);
  const read = await readAtMost(body, MAX_JSON_BYTES).catch(() => undefined);
  idle.stop();
  if (!read) return refuse(400, "The request broke off.");
  const { bytes, cut } = read;
  if (cut) return refuse(413, "A request is at most 2 MB; only uploads are larger.");
  return new Request(url, { method: "POST", headers, body: bytes });
}
