import * as z from "zod/mini";
import { gatewayFailureBody } from "../../protocol/gateway-failure.ts";
import { REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";
import { type Exchange, GreenApiFailure } from "../failure.ts";
import { failureOf, isRefusal, quotaOf } from "../failure-catalogue.ts";
import { redact } from "../redaction.ts";
import { retryAfterOf } from "./retry-after.ts";

/** An answer that is a failure. */
interface FailedAnswer {
  /** The parsed text; undefined if it is no JSON. */
  json: unknown;
  text: string;
  seen: Exchange;
  headers: Headers;
  apiTokenInstance: string | undefined;
}

/**
 * Reads what went wrong out of an answer, which is GREEN-API's or the gateway's own.
 *
 * @see https://green-api.com/en/docs/api/common-errors/
 */
export function failureIn(answer: FailedAnswer): GreenApiFailure {
  const left = answer.headers.get(REQUEST_LEFT_HEADER);
  return left === null ? apiFailure(answer) : gatewayFailure(answer, left);
}

/** The codes of refusals that say nothing about an earlier copy of the same request. */
const doubtful: ReadonlySet<string> = new Set(["store-unreachable", "signed-out", "not-allowed"]);

function gatewayFailure({ json, seen }: FailedAnswer, left: string): GreenApiFailure {
  const body = z.safeParse(gatewayFailureBody, json);
  // Browsers send a POST twice. Without its store, a gateway cannot know whether another one passed on the same
  // request before; nor can one that refuses it because a session or a right has ended meanwhile. Later it tells.
  const isDoubtful = body.success && doubtful.has(body.data.code);
  const queued = left === "no" && !isDoubtful ? "no" : "unknown";
  if (!body.success) return new GreenApiFailure("answer-not-understood", seen, queued);
  // oxlint-disable-next-line typescript/no-unnecessary-boolean-literal-compare -- Node 20 has no navigator
  const offline = body.data.code === "host-unreachable" && globalThis.navigator?.onLine === false;
  const failure = new GreenApiFailure(offline ? "offline" : body.data.code, seen, queued);
  failure.knownMethods = body.data.methods;
  return failure;
}

const apiMessage = z.object({ message: z.string() });

function apiFailure({ json, text, seen, headers, apiTokenInstance }: FailedAnswer) {
  const status = seen.status ?? 0;
  const message = z.safeParse(apiMessage, json).data?.message;
  const code = failureOf(status, message ?? text);
  const failure = new GreenApiFailure(code, seen, isRefusal(status) ? "no" : "unknown");
  failure.detail = message && redact(message, apiTokenInstance).slice(0, 300);
  failure.quota = status === 466 ? quotaOf(json) : undefined;
  failure.retryAfter =
    status === 429 ? retryAfterOf(headers.get("Retry-After"), Date.now()) : undefined;
  return failure;
}
