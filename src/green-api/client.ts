import {
  CONFIRMED_HEADER,
  GATEWAY_RUN_HEADER,
  GATEWAY_TURN_HEADER,
  IDEMPOTENCY_KEY_HEADER,
} from "../protocol/headers.ts";
import { pathOf, PROXY_PATH } from "../protocol/paths.ts";
import type { Attempt } from "./attempt.ts";
import type { QueryOf, RequestOf } from "./contract.ts";
import { endpoints, type Method } from "./endpoints.ts";
import { GreenApiFailure } from "./failure.ts";
import { hostOf } from "./host.ts";
import type { Instance } from "./instance.ts";
import { type CallAnswer, callLeaves, redactHeaders, type StartedCall } from "./observe-calls.ts";
import { MASK, redact } from "./redaction.ts";
import { readAnswer } from "./transport/read-answer.ts";

/** The gateway gives up after 75 s of silence; this ends the wait if the gateway itself hangs. */
const GIVE_UP_AFTER_MS = 90_000;

/** What a person wrote by hand: it leaves as it is, whatever the method takes. */
export interface RawRequest {
  /** JSON or anything else, or a file to upload. */
  body: string | Blob | undefined;
  /** What may be shown and kept of the body. */
  shown: string;
}

interface Call<M extends Method> {
  instance: Instance;
  body?: RequestOf<M>;
  query?: QueryOf<M>;
  /** Instead of the body. */
  raw?: RawRequest | undefined;
  /** For a send: the gateway passes an attempt on once, however often the browser repeats the request. */
  attempt?: Attempt;
  /** For `confirmedMethods`: a person has just confirmed this very call. */
  confirmed?: true;
  /** Ends the wait, not the request: GREEN-API may have acted on it already. */
  signal?: AbortSignal;
  /** Takes the share of the body that has left the browser, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Address of the gateway; by default the page's own. */
  gatewayUrl?: string;
}

/**
 * Calls one GREEN-API method through the gateway, once: nothing is retried here.
 *
 * The token travels in a header, so no URL of the browser holds it; the gateway puts it into the path.
 *
 * @returns the parsed answer, and the exchange: status, time taken in ms, and the raw answer, redacted.
 * @throws {GreenApiFailure} for everything that can go wrong, with a code of the catalogue.
 * @see https://green-api.com/en/docs/api/ and the page of the method, which the contract names.
 */
export async function callGreenApi<M extends Method>(method: M, call: Call<M>) {
  const started = performance.now();
  let answer: CallAnswer | undefined;
  const hasEnded = callLeaves(startedCall(method, call));
  try {
    const result = await callOnce(method, call, started, (read) => {
      answer = read;
    });
    hasEnded({ milliseconds: result.exchange.milliseconds, answer });
    return result;
  } catch (error) {
    const failure = error instanceof GreenApiFailure ? error : undefined;
    const milliseconds = failure?.exchange.milliseconds ?? Math.round(performance.now() - started);
    hasEnded({ milliseconds, answer, failure });
    throw error;
  }
}

async function callOnce<M extends Method>(
  method: M,
  call: Call<M>,
  started: number,
  onAnswer: (answer: CallAnswer) => void,
) {
  let response: Response;
  try {
    const init = requestInit(method, call);
    response = await sendOnce(gatewayUrl(method, call), init, call.onProgress);
  } catch (error) {
    const code = call.signal?.aborted ? "stopped-waiting" : codeOfNetworkError(error);
    const milliseconds = Math.round(performance.now() - started);
    throw new GreenApiFailure(code, { method, status: null, milliseconds, answer: "" }, "unknown");
  }
  const { signal, instance } = call;
  const { apiTokenInstance } = instance;
  return readAnswer(method, response, { started, apiTokenInstance, signal, onAnswer });
}

/** What an observer learns of a call that leaves. */
function startedCall<M extends Method>(method: M, call: Call<M>): StartedCall {
  const { instance, attempt, raw } = call;
  const body = bodyOf(call);
  const { idInstance, apiTokenInstance } = instance;
  const url = `${addressOf(method, instance)}/waInstance${idInstance}/${method}/${MASK}`;
  const isUpload = body instanceof Blob;
  return {
    method,
    verb: endpoints[method].verb,
    idInstance,
    url: redact(url + searchOf(call), apiTokenInstance),
    attemptId: attempt?.id,
    isRaw: !!raw,
    startedAt: Date.now(),
    headers: redactHeaders(headersOf(method, call), apiTokenInstance),
    body: isUpload ? "" : redact(raw?.shown ?? body ?? "", apiTokenInstance),
    upload: isUpload ? { type: body.type, bytes: body.size } : undefined,
  };
}

function addressOf(method: Method, instance: Instance): string {
  return endpoints[method].host === "media" ? instance.mediaUrl : instance.apiUrl;
}

function bodyOf<M extends Method>({ body, raw }: Call<M>): string | Blob | undefined {
  if (raw) return raw.body;
  return body instanceof Blob ? body : JSON.stringify(body);
}

function searchOf<M extends Method>({ query }: Call<M>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size > 0 ? `?${search}` : "";
}

function gatewayUrl<M extends Method>(method: M, call: Call<M>): string {
  const { instance, gatewayUrl: studio = pathOf("") } = call;
  const host = hostOf(addressOf(method, instance));
  return `${studio}${PROXY_PATH}/${host}/waInstance${instance.idInstance}/${method}${searchOf(call)}`;
}

function headersOf<M extends Method>(method: M, call: Call<M>): Headers {
  const { instance, attempt, confirmed } = call;
  const body = bodyOf(call);
  const headers = new Headers({ Authorization: `Bearer ${instance.apiTokenInstance}` });
  if (body !== undefined && !(body instanceof Blob)) {
    headers.set("Content-Type", "application/json");
  }
  if (confirmed) headers.set(CONFIRMED_HEADER, method);
  if (attempt) {
    headers.set(IDEMPOTENCY_KEY_HEADER, attempt.id);
    headers.set(GATEWAY_RUN_HEADER, attempt.run);
    if (!attempt.tabsTakeTurns) headers.set(GATEWAY_TURN_HEADER, "1");
  }
  return headers;
}

function requestInit<M extends Method>(method: M, call: Call<M>): RequestInit {
  const { signal } = call;
  const patience = method === "uploadFile" ? [] : [AbortSignal.timeout(GIVE_UP_AFTER_MS)];
  return {
    method: endpoints[method].verb,
    headers: headersOf(method, call),
    body: bodyOf(call) ?? null,
    signal: AbortSignal.any(signal ? [signal, ...patience] : patience),
    redirect: "error",
    cache: "no-store",
    // Only the cookie of a session goes along, where the studio has a sign-in.
    credentials: "same-origin",
    referrerPolicy: "no-referrer",
  };
}

async function sendOnce(url: string, init: RequestInit, onProgress: Call<Method>["onProgress"]) {
  if (!onProgress) return fetch(url, init);
  const { sendWithProgress } = await import("./transport/send-with-progress.ts");
  return sendWithProgress(url, init, onProgress);
}

function codeOfNetworkError(error: unknown) {
  const timedOut = error instanceof DOMException && error.name === "TimeoutError";
  return timedOut ? "no-answer" : "gateway-down";
}
