import type { HttpBindings } from "@hono/node-server";
import { proxy as forward } from "hono/proxy";
import { IDEMPOTENCY_KEY_HEADER } from "../../protocol/headers.ts";
import { EMULATOR_HOST } from "../../protocol/paths.ts";
import { startDeadline } from "../http/deadline.ts";
import type { ServerInstance } from "../server-instances.ts";
import { validateBody, MAX_BODY_BYTES } from "./validate-body.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import { auditedSend, isSend } from "../audit/audited-send.ts";
import { requireRight } from "../users/require-right.ts";
import type { StudioUser } from "../users/studio-user.ts";
import type { Attempts } from "../attempts/attempts.ts";
import { connectionFailure } from "./connection-failure.ts";
import {
  type GatewayFailure,
  gatewayAnswer,
  protectiveHeaders,
  refuse,
} from "../http/gateway-answer.ts";
import { requireConfirmation } from "./require-confirmation.ts";
import { requireStudioCall } from "./require-studio-call.ts";
import { type ProxyTarget, targetOf } from "./proxy-target.ts";
import { type IdleTimeout, startIdleTimeout } from "./idle-timeout.ts";
import { watchedStream } from "./watched-stream.ts";
import { isReadable, redactAnswer } from "./redact-answer.ts";

const requestHeaders = ["content-type", "ga-filename", "accept"];
const responseHeaders = ["content-type", "retry-after"];

/** The journal of statuses with thousands of recipients has several megabytes. */
const MAX_ANSWER_BYTES = 10_000_000;
/** The longest exchange, even if it is never idle. */
const TOTAL_LIMIT_MS = { upload: 3_600_000, call: 120_000 };

export interface ProxyOptions {
  /** Makes each send one delivery. */
  attempts: Attempts;
  /** Reaches GREEN-API's hosts. */
  fetchUpstream: typeof fetch;
  /** Answers for the host `emulator`, in this process, if there is one. */
  emulator: ((request: Request) => Response | Promise<Response>) | undefined;
  /** How long an exchange may be idle, in milliseconds. */
  idleLimitMs: number;
  /** Instances whose tokens the server keeps. */
  serverInstances: readonly ServerInstance[];
  /** Takes a line for each send. */
  audit?: AuditLog | undefined;
  /** Takes one line for each failure, without tokens. */
  log: (line: string) => void;
}

/** What comes with a request: Node's objects, and who is signed in, if the studio has a sign-in. */
export type RequestBindings = Partial<HttpBindings> & { user?: StudioUser | undefined };

type Proxy = (request: Request, node?: RequestBindings) => Promise<Response>;

/**
 * Passes calls on to GREEN-API, each at most once, with only what the call needs: the token moves from a
 * header into the path; cookies, Origin and Referer are dropped; redirects are not followed; bodies are
 * streamed in both directions.
 *
 * @returns a function from request to answer. Failures of the network do not reject: they are answers with a
 *   code and the header `X-Request-Left`.
 * @see https://green-api.com/en/docs/before-start/
 */
export function createProxy(options: ProxyOptions): Proxy {
  const { attempts, fetchUpstream, emulator, idleLimitMs, serverInstances, audit, log } = options;

  async function exchange(request: Request, target: ProxyTarget, node?: Partial<HttpBindings>) {
    const isUpload = target.method === "uploadFile";
    const idle = startIdleTimeout(idleLimitMs, TOTAL_LIMIT_MS[isUpload ? "upload" : "call"]);
    // Closing the tab ends a query, but not a send that is on its way.
    const isQuery = request.method === "GET";
    const { signal } = isQuery ? startDeadline({ withAny: [idle.signal, request.signal] }) : idle;
    const fail = (failure: GatewayFailure) => {
      idle.stop();
      if (!isQuery || !request.signal.aborted) {
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
      // With "manual", `fetch` keeps a copy of the body, for a redirect that is never followed.
      redirect: isUpload ? "error" : "manual",
      customFetch: async (outgoing) => {
        const inProcess = target.host === EMULATOR_HOST ? emulator : undefined;
        // The signal itself, because that of a request is lost together with the request.
        const answer = await (inProcess?.(outgoing) ?? fetchUpstream(outgoing, { signal }));
        if (!isReadable(answer)) {
          await answer.body?.cancel();
          throw new TypeError("The answer has an unknown encoding.");
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
    if (target.host === EMULATOR_HOST && !emulator) {
      return refuse(404, "This studio has no emulator.");
    }
    const refusal = requireRight(node?.user, target) ?? requireConfirmation(request, target);
    if (refusal) return refusal;
    const limits = { idleMs: idleLimitMs, totalMs: TOTAL_LIMIT_MS.call };
    const read = await validateBody(request, target.method, limits);
    if (read instanceof Response) return read;
    const accepted = await requireStudioCall(read, target);
    if (accepted instanceof Response) return accepted;
    const pass = (copy: Request, connection?: RequestBindings) => {
      const send = (sent: Request) => exchange(sent, target, connection);
      if (!audit || !isSend(target.method)) return send(copy);
      return auditedSend(audit, copy, { ...target, user: node?.user }, send, log);
    };
    const key = request.headers.get(IDEMPOTENCY_KEY_HEADER);
    if (key === null || !isSend(target.method)) return pass(accepted, node);
    // Without the browser's connection, which the attempt may outlive.
    return attempts.join(key, accepted, target, (copy) => pass(copy));
  };
}

const noAnswer: GatewayFailure = {
  code: "no-answer",
  status: 504,
  message: "The host was silent for too long.",
  left: "yes",
};

const redirectRefused: GatewayFailure = {
  code: "redirect-refused",
  status: 502,
  message: "The host answered with a redirect, which the gateway does not follow.",
  left: "yes",
};

/** Counts the bytes of one direction, and throws if there are too many. */
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
  // Makes Node write the headers before it reads the body: a browser repeats a POST by itself if a warm
  // connection breaks before the headers, but not after them.
  headers.set("Transfer-Encoding", "chunked");
  const broken = () => {
    idle.stop();
    return cut();
  };
  const listener = { chunk: atMost(MAX_ANSWER_BYTES, idle), end: idle.stop, broken };
  const body = watchedStream(upstream.body, listener, idle.expired);
  return new Response(body, { status: upstream.status, headers });
}

/** The length of a streamed body is passed on: without it, the body would be sent in chunks. */
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
