import * as z from "zod/mini";
import { attemptState } from "../protocol/attempt-state.ts";
import { parseJson } from "../lib/text/parse-json.ts";
import { ATTEMPT_HEADER, GATEWAY_RUN_HEADER } from "../protocol/headers.ts";
import { gatewayFailureBody } from "../protocol/gateway-failure.ts";
import { ATTEMPTS_PATH, pathOf, RUN_PATH } from "../protocol/paths.ts";
import type { Exchange } from "./failure.ts";
import { GreenApiFailure } from "./failure.ts";
import { readAnswer } from "./transport/read-answer.ts";

/** One send as the gateway knows it. */
export interface Attempt {
  /** A ULID. */
  id: string;
  /** The name of the gateway's memory of sends when this one was prepared; another memory has no note of it. */
  run: string;
  /** False if the browser's tabs cannot coordinate: then the gateway passes on one send at a time. */
  tabsTakeTurns: boolean;
}

/** What the gateway knows of an attempt; `lost` if it may have been passed on and nothing more is known. */
export type AttemptOutcome =
  | { state: "accepted"; idMessage: string; exchange: Exchange }
  | { state: "failed"; failure: GreenApiFailure }
  | { state: "under-way" | "never-seen" | "lost" };

/** A UUID. */
const runName = z.string().check(z.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/));

const PATIENCE_MS = 10_000;

/**
 * Asks for the name of the gateway's memory of sends, which the send then carries. A gateway that was
 * restarted without this memory refuses the request when the browser repeats it by itself.
 *
 * @returns a UUID.
 * @throws {GreenApiFailure} if the gateway does not answer or the signal is aborted; nothing was queued.
 */
export async function gatewayRun(signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(pathOf(RUN_PATH), {
      cache: "no-store",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const text = await response.text();
    const failure = z.safeParse(gatewayFailureBody, parseJson(text)).data;
    const code = failure?.code;
    if (code === "store-unreachable" || code === "signed-out") throw notSent(code);
    return z.parse(runName, text);
  } catch (error) {
    if (error instanceof GreenApiFailure) throw error;
    throw notSent(signal.aborted ? "stopped-in-time" : "gateway-down");
  }
}

/**
 * Asks the gateway what became of a send whose answer did not reach the page. `never-seen` is certain and
 * stays true: the gateway will not pass the attempt on any more.
 *
 * @throws if the gateway does not answer, or not as a gateway.
 */
export async function lookAtAttempt({
  id,
  run,
}: Omit<Attempt, "tabsTakeTurns">): Promise<AttemptOutcome> {
  const started = performance.now();
  const response = await fetch(pathOf(`${ATTEMPTS_PATH}/${id}`), {
    headers: { [GATEWAY_RUN_HEADER]: run },
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const state = z.safeParse(attemptState, response.headers.get(ATTEMPT_HEADER)).data;
  if (!state) throw new Error("The gateway knows nothing of attempts.");
  if (state !== "answered") return { state };
  try {
    const { data, exchange } = await readAnswer("sendVoiceStatus", response, { started });
    return { state: "accepted", idMessage: data.idMessage, exchange };
  } catch (failure) {
    if (failure instanceof GreenApiFailure) return { state: "failed", failure };
    throw failure;
  }
}

/** The failure of a send that has not left the browser. */
export function notSent(
  code:
    | "gateway-down"
    | "stopped-in-time"
    | "left-too-late"
    | "never-left"
    | "store-unreachable"
    | "signed-out",
): GreenApiFailure {
  const exchange = {
    method: "sendVoiceStatus",
    status: null,
    milliseconds: 0,
    answer: "",
  } as const;
  return new GreenApiFailure(code, exchange, "no");
}
