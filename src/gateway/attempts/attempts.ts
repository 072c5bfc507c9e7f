import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { decodeTime } from "ulid";
import type { AttemptState } from "../../protocol/attempt-state.ts";
import { ATTEMPT_HEADER, GATEWAY_RUN_HEADER, GATEWAY_TURN_HEADER } from "../../protocol/headers.ts";
import type { AttemptStore, ClaimTerms, KeptAnswer } from "./attempt-store.ts";
import {
  type GatewayFailure,
  gatewayAnswer,
  protectiveHeaders,
  refuse,
} from "../http/gateway-answer.ts";
import type { ProxyTarget } from "../proxy/proxy-target.ts";
import { readAtMost } from "../http/read-at-most.ts";

/** GREEN-API answers a send with less than a hundred bytes; of anything else the beginning is enough. */
const MAX_ANSWER_BYTES = 256_000;

/** How often the store is asked for the answer that another gateway waits for. */
const LOOK_AGAIN_MS = 100;

/** How old a key may be for its note to be there for certain. */
const CERTAIN_FOR_MS = 20 * 60 * 60 * 1000;

/** The first digit is at most 7, because the time has 48 bits. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

interface Running {
  digest: string;
  answer: Promise<KeptAnswer>;
}

export interface Attempts {
  /** Answers with the name of the memory in which attempts are noted; a page sends it back in `X-Gateway-Run`. */
  run: () => Promise<Response>;
  /**
   * Answers a request by the attempt of its `Idempotency-Key`: `send` is called for the first request only,
   * with a copy of it. The same key with another address, token or body is refused with 422, and a key whose
   * answer is no longer known with 412. A request with `X-Gateway-Turn` is refused with 409 while another
   * such attempt of its instance is under way. If another gateway is passing the attempt on, this one waits for
   * its answer. If the store cannot be reached, nothing is passed on, and the request is refused with 503.
   */
  join: (
    key: string,
    request: Request,
    target: Pick<ProxyTarget, "url">,
    send: (copy: Request) => Promise<Response>,
  ) => Promise<Response>;
  /**
   * Answers with the state of an attempt in the header `X-Attempt`: `answered`, with the answer itself;
   * `under-way`; `never-seen`, which also closes the key, so that it stays true; or `lost` if the attempt may
   * have been passed on and nothing more is known, or if its key is older than a day. While the store cannot be
   * reached, the answer is 503 without that header.
   */
  lookUp: (key: string, request: Request) => Promise<Response>;
  /** The answer to an attempt, if it came and is still kept. Closes nothing. */
  kept: (key: string) => Promise<Response | undefined>;
}

/**
 * Makes one click one delivery. When a warm connection breaks before the answer, a browser sends the POST
 * again without telling the page, and GREEN-API would queue the status twice. Therefore requests with the
 * same `Idempotency-Key` share one exchange and get the same answer, and a page that got none can ask for it.
 *
 * @param store where attempts are noted before they are passed on.
 * @param now unix time in ms.
 */
export function rememberAttempts(store: AttemptStore, now: () => number): Attempts {
  const running = new Map<string, Running>();

  async function start(
    key: string,
    digest: string,
    terms: ClaimTerms,
    send: () => Promise<Response>,
  ) {
    const claim = await store
      .claim(key, { digest, startedAt: now() }, terms)
      .catch(() => undefined);
    if (claim === undefined) return keep(storeUnreachable());
    if (claim === "memory-lost") return keep(gatewayAnswer({ ...forgotten, left: "no" }));
    if (claim === "other-memory") return keep(gatewayAnswer(forgotten));
    if (claim === "turn-taken") return keep(gatewayAnswer(anotherSends));
    if (claim === "known") return keep(await keptAnswer(key, digest));
    try {
      const answer = await keep(await send());
      // An answer that cannot be kept is still passed on; if the page asks later, it is lost.
      await store.answer(key, answer).catch(() => {});
      return answer;
    } finally {
      store.release(key);
    }
  }

  /** The answer to an attempt that this process is not passing on; another one may be. */
  async function keptAnswer(key: string, digest: string): Promise<Response> {
    let known = await store.find(key).catch(() => undefined);
    while (known?.isUnderWay && known.digest === digest) {
      await wait(LOOK_AGAIN_MS);
      known = await store.find(key).catch(() => undefined);
    }
    if (known?.digest === null) return refuse(412, "This Idempotency-Key is closed.");
    if (known?.digest && known.digest !== digest) return refuse(422, USED);
    return known?.answer ? toResponse(known.answer) : gatewayAnswer(forgotten);
  }

  return {
    run: async () => {
      const run = await store.run().catch(() => undefined);
      return run === undefined
        ? storeUnreachable()
        : new Response(run, {
            headers: { ...protectiveHeaders, "Content-Type": "text/plain; charset=utf-8" },
          });
    },

    async join(key, request, { url }, send) {
      if (!ULID.test(key)) return refuse(400, "The header Idempotency-Key must hold a ULID.");
      const body = new Uint8Array(await request.arrayBuffer());

      const digest = createHash("sha256").update(`${url}\n`).update(body).digest("hex");
      const known = running.get(key);
      if (known && known.digest !== digest) return refuse(422, USED);
      if (known) return toResponse(await known.answer);

      const { method, headers } = request;
      const copy = () => new Request(request.url, { method, headers, body });
      const terms = {
        run: headers.get(GATEWAY_RUN_HEADER) ?? undefined,
        turn: headers.has(GATEWAY_TURN_HEADER) ? instanceOf(url) : undefined,
      };
      const answer = start(key, digest, terms, () => send(copy()));
      running.set(key, { digest, answer });
      try {
        return toResponse(await answer);
      } finally {
        running.delete(key);
      }
    },

    async lookUp(key, request) {
      if (!ULID.test(key)) return refuse(400, "The path is /attempts/{ULID}.");
      if (running.has(key)) return stateAnswer("under-way");
      const run = request.headers.get(GATEWAY_RUN_HEADER);
      // Its note may be gone, or a clock is wrong: nothing is certain.
      const isOld = Math.abs(now() - decodeTime(key)) > CERTAIN_FOR_MS;
      if (run === null || isOld) return stateAnswer("lost");
      const note = { digest: null, startedAt: now() };
      const claim = await store.claim(key, note, { run }).catch(() => undefined);
      if (claim === undefined) return storeUnreachable();
      if (claim === "claimed") return stateAnswer("never-seen");
      if (claim !== "known") return stateAnswer("lost");
      const known = await store.find(key).catch(() => undefined);
      if (known?.digest === null) return stateAnswer("never-seen");
      if (known?.isUnderWay) return stateAnswer("under-way");
      return known?.answer
        ? stateAnswer("answered", toResponse(known.answer))
        : stateAnswer("lost");
    },

    async kept(key) {
      const known = await store.find(key);
      return known?.answer && toResponse(known.answer);
    },
  };
}

const USED = "This Idempotency-Key was used for another request.";

/** The browser may have repeated a request that was passed on before the restart. */
const forgotten: GatewayFailure = {
  code: "gateway-restarted",
  status: 412,
  message: "The gateway was restarted after the send was prepared.",
  left: "yes",
};

const anotherSends: GatewayFailure = {
  code: "another-send",
  status: 409,
  message: "Another send through this instance is under way.",
  left: "no",
};

/** This request was not passed on. If the browser has sent it twice, another gateway may know the first one. */
function storeUnreachable(): Response {
  return gatewayAnswer({
    code: "store-unreachable",
    status: 503,
    message: "The gateway cannot reach its store of sends, and passes nothing on without it.",
    left: "no",
  });
}

/** Marks an answer, empty unless one is given, with what is known of the attempt. */
function stateAnswer(
  state: AttemptState,
  answer = new Response(null, { status: 200, headers: protectiveHeaders }),
) {
  answer.headers.set(ATTEMPT_HEADER, state);
  return answer;
}

/** Host and `waInstance` of an address. */
function instanceOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host} ${/waInstance\d+/.exec(pathname)?.[0]}`;
}

async function keep(response: Response): Promise<KeptAnswer> {
  const { status } = response;
  try {
    const { bytes } = await readAtMost(response.body, MAX_ANSWER_BYTES);
    // The body is no stream any more.
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
