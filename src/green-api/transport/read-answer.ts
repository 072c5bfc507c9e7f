import { beginningOf } from "../../lib/text/beginning-of.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";
import type { Method, ResponseOf } from "../contract.ts";
import { secretMethods } from "../endpoints.ts";
import { type Exchange, GreenApiFailure } from "../failure.ts";
import { isMessagesCount, isSettings, isStateInstance } from "../first-answers.ts";
import { type CallAnswer, redactHeaders } from "../observe-calls.ts";
import { MASK, redact } from "../redaction.ts";

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
  const exchange = (shown: string, bytes: number): Exchange => {
    const { status } = response;
    const answer = redact(shown, apiTokenInstance);
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

  const seen = exchange(await withoutSecrets(method, text, response.ok), bytes);
  const json = parseJson(text);
  const { headers, ok, status } = response;
  if (!ok || status === 204 || headers.has(REQUEST_LEFT_HEADER)) {
    const { failureIn } = await loaded(import("./failure-in.ts"), seen);
    throw failureIn({ json, text, seen, headers, apiTokenInstance });
  }
  const { success, data } = (await parserOf(method, seen))(json);
  if (!success) throw new GreenApiFailure("answer-not-understood", seen, "unknown");
  return { data: data as ResponseOf<M>, exchange: seen };
}

/** The answers of the questions that the page asks before a person does anything. */
const firstAnswers: Partial<Record<Method, (json: unknown) => boolean>> = {
  getStateInstance: isStateInstance,
  getSettings: isSettings,
  getMessagesCount: isMessagesCount,
};

type Parser = (json: unknown) => { success: boolean; data?: unknown };

async function parserOf(method: Method, seen: Exchange): Promise<Parser> {
  const isAnswer = firstAnswers[method];
  if (isAnswer) return (data) => ({ success: isAnswer(data), data });
  const { parseAnswer } = await loaded(import("./parse-answer.ts"), seen);
  return (json) => parseAnswer(method, json);
}

/** What may be shown and kept of an answer. */
async function withoutSecrets(method: Method, answer: string, ok: boolean): Promise<string> {
  if (!secretMethods.includes(method)) return answer;
  return import("../secret-answers.ts").then(
    (part) => part.withoutSecrets(method, answer, ok),
    () => MASK,
  );
}

/** What the first input of a person loads. If it is missing, the answer came, but nothing here can read it. */
async function loaded<Part>(part: Promise<Part>, seen: Exchange): Promise<Part> {
  return part.catch(() => {
    throw new GreenApiFailure("gateway-down", seen, "unknown");
  });
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
