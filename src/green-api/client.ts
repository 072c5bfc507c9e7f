import * as z from "zod/mini";
import {
  contract,
  type Method,
  type QueryOf,
  type RequestOf,
  type ResponseOf,
} from "./contract.ts";
import { type Exchange, GreenApiFailure } from "./failure.ts";
import { failureOf, gatewayFailureBody, isRefusal, quotaOf } from "./failure-catalogue.ts";
import { hostOf } from "./host.ts";
import type { Instance } from "./instance.ts";
import { parseJson } from "../lib/parse-json.ts";
import { redact } from "./redaction.ts";
import { retryAfterOf } from "./retry-after.ts";
import { sendWithProgress } from "./send-with-progress.ts";

/** The gateway passes no longer answer on; an address book has about 100 bytes for each contact. */
const MAX_ANSWER_CHARACTERS = 10_000_000;
const KEPT_ANSWER_CHARACTERS = 4_000;

/** The gateway gives up at 75 s of silence; this ends the wait where the gateway itself hangs. */
const GIVE_UP_AFTER_MS = 90_000;
const RUN_PATIENCE_MS = 10_000;

interface Call<M extends Method> {
  instance: Instance;
  body?: RequestOf<M>;
  query?: QueryOf<M>;
  /** A ULID of this attempt: whatever happens on the way, the gateway passes it on once. */
  attemptId?: string;
  /** Ends the wait, not the request: GREEN-API may have acted on it already. */
  signal?: AbortSignal;
  /** Takes the share of the body that has left the browser, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Where the gateway is; the page's own origin by default. */
  gatewayUrl?: string;
}

interface Answer<M extends Method> {
  data: ResponseOf<M>;
  exchange: Exchange;
}

/**
 * Calls one GREEN-API method through the gateway, once: nothing is retried here.
 *
 * The token travels in a header, so no URL of the browser holds it; the gateway puts it into the path.
 *
 * @returns the parsed answer, and the exchange: status, time taken in ms, and the raw answer, redacted.
 * @throws {GreenApiFailure} whatever went wrong, with a code of the catalogue.
 * @see https://green-api.com/en/docs/api/ for each method, on the page its row of the contract names.
 */
export async function callGreenApi<M extends Method>(method: M, call: Call<M>): Promise<Answer<M>> {
  const { instance } = call;
  const started = performance.now();
  const exchange = (status: number | null, answer: string): Exchange => ({
    method,
    status,
    milliseconds: Math.round(performance.now() - started),
    answer: redact(answer, instance.apiTokenInstance).slice(0, KEPT_ANSWER_CHARACTERS),
  });

  const run = call.attemptId && (await gatewayRun(call).catch(() => undefined));
  if (call.attemptId && !run) {
    const code = call.signal?.aborted ? "stopped-in-time" : "gateway-down";
    throw new GreenApiFailure(code, exchange(null, ""), "no");
  }

  let response: Response;
  try {
    const init = requestInit(method, call, run);
    response = await sendOnce(gatewayUrl(method, call), init, call.onProgress);
  } catch (error) {
    const code = call.signal?.aborted ? "stopped-waiting" : codeOfNetworkError(error);
    throw new GreenApiFailure(code, exchange(null, ""), "unknown");
  }

  let text: string;
  try {
    text = await readText(response, MAX_ANSWER_CHARACTERS);
  } catch {
    const code = call.signal?.aborted ? "stopped-waiting" : "connection-lost";
    throw new GreenApiFailure(code, exchange(response.status, ""), "unknown");
  }

  const seen = exchange(response.status, text);
  const json = parseJson(text);
  const left = response.headers.get("X-Request-Left");
  if (left !== null) throw gatewayFailure(json, seen, left);
  if (!response.ok || response.status === 204)
    throw apiFailure(json, text, seen, instance, response.headers);

  const data = z.safeParse<z.ZodMiniType>(contract[method].response, json);
  if (!data.success) throw new GreenApiFailure("answer-not-understood", seen, "unknown");
  return { data: data.data as ResponseOf<M>, exchange: seen };
}

function gatewayUrl<M extends Method>(method: M, call: Call<M>): string {
  const { instance, query, gatewayUrl: origin = "" } = call;
  const base = contract[method].host === "media" ? instance.mediaUrl : instance.apiUrl;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  const suffix = search.size > 0 ? `?${search}` : "";
  return `${origin}/proxy/${hostOf(base)}/waInstance${instance.idInstance}/${method}${suffix}`;
}

function requestInit<M extends Method>(method: M, call: Call<M>, run?: string): RequestInit {
  const { instance, body, attemptId, signal } = call;
  const headers = new Headers({ Authorization: `Bearer ${instance.apiTokenInstance}` });
  if (body !== undefined && !(body instanceof Blob)) {
    headers.set("Content-Type", "application/json");
  }
  if (attemptId) headers.set("Idempotency-Key", attemptId);
  if (run) headers.set("X-Gateway-Run", run);
  const patience = method === "uploadFile" ? [] : [AbortSignal.timeout(GIVE_UP_AFTER_MS)];
  return {
    method: contract[method].verb,
    headers,
    body: body === undefined || body instanceof Blob ? (body ?? null) : JSON.stringify(body),
    signal: AbortSignal.any(signal ? [signal, ...patience] : patience),
    redirect: "error",
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  };
}

/**
 * Which run of the gateway this is. A gateway that was restarted has forgotten what it passed on; told
 * the run that an attempt was made in, it refuses what the browser sends again by itself.
 */
async function gatewayRun({ gatewayUrl: origin = "", signal }: Call<Method>): Promise<string> {
  const patience = AbortSignal.timeout(RUN_PATIENCE_MS);
  const response = await fetch(`${origin}/run`, {
    cache: "no-store",
    signal: AbortSignal.any(signal ? [signal, patience] : [patience]),
  });
  return z.parse(z.uuid(), await response.text());
}

function sendOnce(url: string, init: RequestInit, onProgress: Call<Method>["onProgress"]) {
  return onProgress ? sendWithProgress(url, init, onProgress) : fetch(url, init);
}

function codeOfNetworkError(error: unknown) {
  const timedOut = error instanceof DOMException && error.name === "TimeoutError";
  return timedOut ? "no-answer" : "gateway-down";
}

function gatewayFailure(json: unknown, seen: Exchange, left: string): GreenApiFailure {
  const body = z.safeParse(gatewayFailureBody, json);
  const queued = left === "no" ? "no" : "unknown";
  if (!body.success) return new GreenApiFailure("answer-not-understood", seen, queued);
  const offline = body.data.code === "host-unreachable" && globalThis.navigator?.onLine === false;
  return new GreenApiFailure(offline ? "offline" : body.data.code, seen, queued);
}

const apiMessage = z.object({ message: z.string() });

function apiFailure(
  json: unknown,
  text: string,
  seen: Exchange,
  { apiTokenInstance }: Instance,
  headers: Headers,
): GreenApiFailure {
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

/** Reads at most `limit` characters; the rest of a larger body is left where it is. */
async function readText(response: Response, limit: number): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > limit) {
      await reader.cancel();
      return text.slice(0, limit);
    }
  }
}
