import type { GreenApiFailure } from "./failure.ts";
import { redact } from "./redaction.ts";

/** Names and values, in the order in which they came. */
export type HeaderList = [name: string, value: string][];

/** One call, as it leaves. No token is in it. */
export interface StartedCall {
  method: string;
  verb: "GET" | "POST";
  idInstance: string;
  /** GREEN-API's address with `***` in the place of the token, and the query. */
  url: string;
  /** The `Idempotency-Key` of a send, a ULID. */
  attemptId?: string | undefined;
  /** Whether a person wrote the request by hand. */
  isRaw?: boolean | undefined;
  /** Unix milliseconds. */
  startedAt: number;
  /** As the page sends them to the gateway. */
  headers: HeaderList;
  /** The JSON; empty if there is none, or if a file is uploaded. */
  body: string;
  /** What is uploaded; its content is not kept. */
  upload?: { type: string; bytes: number } | undefined;
}

/** What came back, as the gateway passed it on. No token is in it. */
export interface CallAnswer {
  /** HTTP status. */
  status: number;
  headers: HeaderList;
  text: string;
  /** The size of the body as it came, in bytes. */
  bytes: number;
}

/** How a call ended. */
export interface EndedCall {
  milliseconds: number;
  /** Undefined if nothing came back. */
  answer?: CallAnswer | undefined;
  failure?: GreenApiFailure | undefined;
}

/** Is called when a call leaves, and returns what is called when it has ended. */
export type CallObserver = (call: StartedCall) => (end: EndedCall) => void;

let observer: CallObserver = () => () => {};

/** From now on this observer, and no other one, learns of each call. */
export function observeCalls(next: CallObserver): void {
  observer = next;
}

/** Lets the observer know that a call leaves. @returns what has to be called when it has ended. */
export const callLeaves: CallObserver = (call) => observer(call);

/** The headers of a request or an answer, without the token. */
export function redactHeaders(headers: Headers, apiTokenInstance?: string): HeaderList {
  return [...headers].map(([name, value]) => [name, redact(value, apiTokenInstance)]);
}
