import type { HttpBindings } from "@hono/node-server";
import { proxy as forward } from "hono/proxy";
import { IDEMPOTENCY_KEY_HEADER } from "../../protocol/headers.ts";
import { EMULATOR_HOST } from "../../protocol/paths.ts";
import { startDeadline } from "../http/deadline.ts";
import type { ServerInstance } from "../server-instances.ts";
import { validateBody, MAX_BODY_BYTES } from "./validate-body.ts";
import type { Attempts } from "../attempts/attempts.ts";
import { connectionFailure } from "./connection-failure.ts";
import { type GatewayFailure, gatewayAnswer, protectiveHeaders } from "../http/gateway-answer.ts";
import { requireStudioCall } from "./require-studio-call.ts";
import { type ProxyTarget, targetOf } from "./proxy-target.ts";
import { type IdleTimeout, startIdleTimeout } from "./idle-timeout.ts";
import { watchedStream } from "./watched-stream.ts";
import { isReadable, redactAnswer } from "./redact-answer.ts";

const requestHeaders = ["content-type", "ga-filename", "accept"];
const responseHeaders = ["content-type", "retry-after"];

/** A journal of thousands of recipients has some megabytes. */
const MAX_ANSWER_BYTES = 10_000_000;
/** However busy an exchange is, it ends: an upload takes a while, anything else does not. */
const TOTAL_LIMIT_MS = { upload: 3_600_000, call: 120_000 };

export interface ProxyOptions {
  /** Sends that were passed on, each once. */
  attempts: Attempts;
  /** Reaches GREEN-API's hosts. */
  fetchUpstream: typeof fetch;
  /** Answers for the host `emulator`, in this process. */
  emulator: (request: Request) => Response | Promise<Response>;
  /** The longest silence of an exchange, in milliseconds. */
  idleLimitMs: number;
  /** Instances whose tokens the server holds. */
  serverInstances: readonly ServerInstance[];
  /** Takes one line for each failure; no token is in it. */
  log: (line: string) => void;
}

type Proxy = (request: Request, node?: Partial<HttpBindings>) => Promise<Response>;

/**
 * Passes calls on to GREEN-API, each at most once, with nothing of the browser's but what the call
 * needs: the token moves from a header into the path, cookies, Origin and Referer stay behind,
 * redirects are not followed, and bodies stream through both ways.
 *
 * @returns a function from request to answer. It never rejects for what the network does: such
 *   failures are answers with a code and the header `X-Request-Left`.
 * @see https://green-api.com/en/docs/before-start/
 */
export function createProxy(options: ProxyOptions): Proxy {
  const { attempts, fetchUpstream, emulator, idleLimitMs, serverInstances, log } = options;

  async function exchange(request: Request, target: ProxyTarget, node?: Partial<HttpBindings>) {
    const isUpload = target.method === "uploadFile";
    const idle = startIdleTimeout(idleLimitMs, TOTAL_LIMIT_MS[isUpload ? "upload" : "call"]);
    // A person who closes the tab takes back a question, not a status that is on its way.
    const isQuestion = request.method === "GET";
    const { signal } = isQuestion
      ? startDeadline({ withAny: [idle.signal, request.signal] })
      : idle;
    const fail = (failure: GatewayFailure) => {
      idle.stop();
      if (!isQuestion || !request.signal.aborted) {
        log(`[gateway] ${target.printable} → ${failure.status} ${failure.code}`);
      }
      return gatewayAnswer(failure);
    };

    const answered = forward(target.url, {
      raw: request,
      headers: pick(request.headers, [...requestHeaders, ...framing(request)]),
      body:
        request.body &&
        watchedStream(request.body, { chunk: atMost(MAX_BODY_BYTES, idle) }, idle.expired),
      signal,
      // With "manual", `fetch` keeps a copy of the whole body, for a redirect that is never followed.
      redirect: isUpload ? "error" : "manual",
      customFetch: async (outgoing) => {
        const toEmulator = target.host === EMULATOR_HOST;
        // The signal itself: that of a request is lost with the request.
        const answer = await (toEmulator
          ? emulator(outgoing)
          : fetchUpstream(outgoing, { signal }));
        if (!isReadable(answer)) {
          await answer.body?.cancel();
          throw new TypeError("The answer is packed in an unknown way.");
        }
        return redactAnswer(answer, target, MAX_ANSWER_BYTES);
      },
    });

    let upstream: Response;
    try {
      upstream = await Promise.race([answered, idle.expired]);
    } catch (error) {
      return fail(idle.signal.aborted ? noAnswer : connectionFailure(error));
    }
    if (upstream.status >= 300 && upstream.status < 400) {
      await upstream.body?.cancel();
      return fail(redirectRefused);
    }
    idle.restart();
    return passOn(upstream, idle, () => {
      log(`[gateway] ${target.printable} → ${upstream.status}, cut in the middle of the answer`);
      node?.outgoing?.destroy();
      return node?.outgoing !== undefined;
    });
  }

  return async (request, node) => {
    const target = targetOf(request, serverInstances);
    if (target instanceof Response) return target;
    const limits = { idleMs: idleLimitMs, totalMs: TOTAL_LIMIT_MS.call };
    const read = await validateBody(request, target.method, limits);
    if (read instanceof Response) return read;
    const accepted = await requireStudioCall(read, target);
    if (accepted instanceof Response) return accepted;
    const key = request.headers.get(IDEMPOTENCY_KEY_HEADER);
    if (key === null) return exchange(accepted, target, node);
    // Without the browser's connection: an attempt outlives the one it came by.
    return attempts.join(key, accepted, target, (copy) => exchange(copy, target));
  };
}

const noAnswer: GatewayFailure = {
  code: "no-answer",
  status: 504,
  message: "The host was silent for too long; the request may have been acted on.",
  left: "yes",
};

const redirectRefused: GatewayFailure = {
  code: "redirect-refused",
  status: 502,
  message: "The host answered with a redirect, which the gateway does not follow.",
  left: "yes",
};

/** Counts the bytes of one direction; one chunk too many breaks it off. */
function atMost(limit: number, idle: IdleTimeout): (bytes: number) => void {
  let left = limit;
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw new Error("The body is too large.");
    idle.restart();
  };
}

function passOn(upstream: Response, idle: IdleTimeout, cut: () => boolean): Response {
  const headers = pick(upstream.headers, responseHeaders);
  for (const [name, value] of Object.entries(protectiveHeaders)) headers.set(name, value);
  if (!upstream.body) {
    idle.stop();
    return new Response(null, { status: upstream.status, headers });
  }
  // Makes the Node listener write the headers before it reads the body. A browser sends a POST a
  // second time when a warm connection breaks before the headers; after them, it does not.
  headers.set("Transfer-Encoding", "chunked");
  const broken = () => {
    idle.stop();
    return cut();
  };
  const listener = { chunk: atMost(MAX_ANSWER_BYTES, idle), end: idle.stop, broken };
  const body = watchedStream(upstream.body, listener, idle.expired);
  return new Response(body, { status: upstream.status, headers });
}

/** The length is kept for bodies that stream: without it they would go out in chunks. */
function framing(request: Request): string[] {
  return request.body ? ["content-length"] : [];
}

function pick(from: Headers, names: string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = from.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}
