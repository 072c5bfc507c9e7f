import type { FailureCode, Quota } from "./failure-catalogue.ts";
import type { Method } from "./contract.ts";

/** One call and the beginning of its answer, without tokens: it can be shown and stored. */
export interface Exchange {
  method: Method;
  /** HTTP status; null if no answer came. */
  status: number | null;
  milliseconds: number;
  answer: string;
}

/** A little more than the second that must pass between two calls of most methods, in ms. */
export const QUESTION_PAUSE_MS = 1_100;

/** Repeats a query that GREEN-API refused as too early: after a pause, twice at most. Never used for sends. */
export const retryWhenRateLimited = {
  retry: (tries: number, error: Error) =>
    tries < 2 && error instanceof GreenApiFailure && error.code === "too-many-requests",
  retryDelay: QUESTION_PAUSE_MS,
};

/** A call that did not end in a usable answer. */
export class GreenApiFailure extends Error {
  override name = "GreenApiFailure";
  readonly code: FailureCode;
  readonly exchange: Exchange;
  /** "no" only if it is certain that GREEN-API queued nothing. */
  readonly queued: "no" | "unknown";
  /** The sentence of GREEN-API's own body, if it has one. */
  detail: string | undefined;
  /** What a 466 says about the tariff. */
  quota: Quota | undefined;
  /** What the gateway knows, if it does not know the method. */
  knownMethods: string[] | undefined;
  /** How long a 429 asks the caller to wait, in seconds. */
  retryAfter: number | undefined;

  constructor(code: FailureCode, exchange: Exchange, queued: "no" | "unknown") {
    super(code);
    this.code = code;
    this.exchange = exchange;
    this.queued = queued;
  }
}
