import * as z from "zod/mini";
import { beginningOf } from "../../lib/text/beginning-of.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { gatewayFailureBody } from "../../protocol/gateway-failure.ts";
import { REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";
import { contract, type Method, type ResponseOf } from "../contract.ts";
import { type Exchange, GreenApiFailure } from "../failure.ts";
import { failureOf, isRefusal, quotaOf } from "../failure-catalogue.ts";
import { type CallAnswer, redactHeaders } from "../observe-calls.ts";
import { redact } from "../redaction.ts";
import { withoutSecrets } from "../secret-answers.ts";
import { retryAfterOf } from "./retry-after.ts";

/** The gateway passes on no longer answer; an address book has about 100 bytes for each contact. */
const MAX_ANSWER_CHARACTERS = 10_000_000;
const KEPT_ANSWER_CHARACTERS = 4_000;

interface Answer<M extends Method> {
  data: ResponseOf<M>;
  exchange: Exchange;
}

interface Reading {
  /** When the call began, by `performance.now()`. */
  started: number;
  /** The token in use, if it is known: it is cut out of the exchange. */
  apiTokenInstance?: string;
  /** Ends the wait. */
  signal?: AbortSignal | undefined;
  /** Takes the whole answer, redacted; of one that breaks off, status and headers. */
  onAnswer?: (answer: CallAnswer) => void;
}

/**
 * Reads the gateway's answer to a call, which is GREEN-API's or its own.
 *
 * @returns the parsed answer, and the exchange: status, time taken in ms, and the raw answer, redacted.
 * @throws {GreenApiFailure} with a code of the catalogue if the answer is a failure or cannot be used.
 * @see https://green-api.com/en/docs/api/common-errors/
 */
export async function readAnswer<M extends Method>(
  method: M,
  response: Response,
  { started, apiTokenInstance, signal, onAnswer }: Reading,
): Promise<Answer<M>> {
  const exchange = (whole: string, bytes: number): Exchange => {
    const { status } = response;
    const answer = redact(withoutSecrets(method, whole, response.ok), apiTokenInstance);
    onAnswer?.({
      status,
      headers: redactHeaders(response.headers, apiTokenInstance),
      text: answer,
      bytes,
    });
    const milliseconds = Math.round(performance.now() - started);
    return { method, status, milliseconds, answer: beginningOf(answer, KEPT_ANSWER_CHARACTERS) };
  };

  let text: string;
  let bytes: number;
  try {
    ({ text, bytes } = await readText(response, MAX_ANSWER_CHARACTERS));
  } catch {
    const code = signal?.aborted ? "stopped-waiting" : "connection-lost";
    throw new GreenApiFailure(code, exchange("", 0), "unknown");
  }

  const seen = exchange(text, bytes);
  const json = parseJson(text);
  const left = response.headers.get(REQUEST_LEFT_HEADER);
  if (left !== null) throw gatewayFailure(json, seen, left);
  if (!response.ok || response.status === 204)
    throw apiFailure(json, text, seen, apiTokenInstance, response.headers);

  const data = z.safeParse<z.ZodMiniType>(contract[method].response, json);
  if (!data.success) throw new GreenApiFailure("answer-not-understood", seen, "unknown");
  return { data: data.data as ResponseOf<M>, exchange: seen };
}

function gatewayFailure(json: unknown, seen: Exchange, left: string): GreenApiFailure {
  const body = z.safeParse(gatewayFailureBody, json);
  // Browsers send a POST twice. Without its store, a gateway cannot know whether another one passed on the same
  // request before; nor can one that refuses it because the session has ended meanwhile. Later it tells.
  const isDoubtful = body.data?.code === "store-unreachable" || body.data?.code === "signed-out";
  const isCertain = left === "no" && !isDoubtful;
  const queued = isCertain ? "no" : "unknown";
  if (!body.success) return new GreenApiFailure("answer-not-understood", seen, queued);
  // oxlint-disable-next-line typescript/no-unnecessary-boolean-literal-compare -- Node 20 has no navigator
  const offline = body.data.code === "host-unreachable" && globalThis.navigator?.onLine === false;
  const failure = new GreenApiFailure(offline ? "offline" : body.data.code, seen, queued);
  failure.knownMethods = body.data.methods;
  return failure;
}

const apiMessage = z.object({ message: z.string() });

function apiFailure(
  json: unknown,
  text: string,
  seen: Exchange,
  apiTokenInstance: string | undefined,
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

/** Reads at most `limit` characters and cancels the rest of the body. */
async function readText(response: Response, limit: number) {
  let text = "";
  let bytes = 0;
  if (!response.body) return { text, bytes };
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return { text, bytes };
    bytes += value.byteLength;
    if (text.length > limit) {
      await reader.cancel();
      return { text: text.slice(0, limit), bytes };
    }
  }
}
