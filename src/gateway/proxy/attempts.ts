import { createHash } from "node:crypto";
import { gatewayAnswer, refuse } from "./gateway-answer.ts";
import type { ProxyTarget } from "./proxy-target.ts";
import { readAtMost } from "./read-at-most.ts";

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;
const MAX_ATTEMPTS = 10_000;
/** GREEN-API's answers to a send have some tens of bytes; of anything else the beginning is enough. */
const MAX_ANSWER_BYTES = 256_000;

interface KeptAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
}

interface Attempt {
  digest: string;
  startedAt: number;
  answer: Promise<KeptAnswer>;
}

/**
 * Makes one click one delivery. A browser sends a POST a second time, unseen by the page, when a warm
 * connection breaks before the answer; GREEN-API would queue the status twice. Requests with the same
 * `Idempotency-Key` therefore share one exchange and get the same answer, for 24 hours or as long as
 * fewer than 10,000 newer ones came.
 *
 * @param now unix time in ms.
 * @param maxAttempts how many are remembered at the most.
 * @returns a function that joins a request to its attempt: `send` is called for the first one only,
 *   with a copy of the request. The same key with another address, token or body is refused with 422.
 */
export function rememberAttempts(now: () => number, maxAttempts = MAX_ATTEMPTS) {
  const attempts = new Map<string, Attempt>();

  function forgetOld() {
    for (const [key, { startedAt }] of attempts) {
      if (attempts.size < maxAttempts && now() - startedAt < KEPT_FOR_MS) return;
      attempts.delete(key);
    }
  }

  return async function join(
    key: string,
    request: Request,
    target: Pick<ProxyTarget, "url">,
    send: (copy: Request) => Promise<Response>,
  ): Promise<Response> {
    if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(key)) {
      return refuse(400, "The header Idempotency-Key must hold a ULID.");
    }
    const body = new Uint8Array(await request.arrayBuffer());
    const digest = createHash("sha256").update(`${target.url}\n`).update(body).digest("hex");
    const known = attempts.get(key);
    if (known && known.digest !== digest) {
      return refuse(422, "This Idempotency-Key was used for another request.");
    }
    if (known) return toResponse(await known.answer);

    const { method, headers } = request;
    const copy = new Request(request.url, { method, headers, body });
    const answer = send(copy).then(keep);
    forgetOld();
    attempts.set(key, { digest, startedAt: now(), answer });
    return toResponse(await answer);
  };
}

async function keep(response: Response): Promise<KeptAnswer> {
  const { status } = response;
  try {
    const { bytes } = await readAtMost(response.body, MAX_ANSWER_BYTES);
    // Framing of a stream, which this no longer is.
    const headers = [...response.headers].filter(([name]) => name !== "transfer-encoding");
    return { status, headers, body: bytes };
  } catch {
    const message = `The connection broke in the middle of an answer with status ${status}.`;
    return keep(gatewayAnswer({ code: "connection-lost", status: 502, message, left: "yes" }));
  }
}

function toResponse({ status, headers, body }: KeptAnswer): Response {
  const hasNoBody = status === 204 || status === 304;
  return new Response(hasNoBody ? null : body, { status, headers });
}
