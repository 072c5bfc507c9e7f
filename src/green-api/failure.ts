import type { FailureCode, Quota } from "./failure-catalogue.ts";
import type { Method } from "./contract.ts";

/** One call and its answer, fit to be shown and stored: no token in it, and no more than its beginning. */
export interface Exchange {
  method: Method;
  /** HTTP status, or null where no answer came. */
  status: number | null;
  milliseconds: number;
  answer: string;
}

/** GREEN-API allows most questions once a second; this is a little more, in ms. */
export const QUESTION_PAUSE_MS = 1_100;

/** When a question that came too early is asked again: after the pause, twice at the most. Never a send. */
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
  /** "no" only where it is certain that GREEN-API queued nothing. */
  readonly queued: "no" | "unknown";
  /** The sentence of GREEN-API's own body, where it has one. */
  detail: string | undefined;
  /** What a 466 says of the tariff. */
  quota: Quota | undefined;
  /** How long a 429 asks to wait, in seconds. */
  retryAfter: number | undefined;

  constructor(code: FailureCode, exchange: Exchange, queued: "no" | "unknown") {
    super(code);
    this.code = code;
    this.exchange = exchange;
    this.queued = queued;
  }
}
