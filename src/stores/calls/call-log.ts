import { create } from "zustand";
import { type EndedCall, observeCalls, type StartedCall } from "../../green-api/observe-calls.ts";
import { useSignedIn } from "../signed-in.ts";
import { beginningOf } from "../../lib/text/beginning-of.ts";

/** A call of this tab to GREEN-API, without a token. */
export interface LoggedCall extends StartedCall {
  /** Greater than that of every earlier call. */
  id: number;
  /** Undefined while the call is under way. */
  end?: EndedCall;
  /** How many characters at the end of the request's body were not kept. */
  requestCut: number;
  /** How many characters at the end of the answer were not kept. */
  answerCut: number;
}

export const MAX_CALLS = 500;
/** A longer body is kept up to here. */
export const MAX_BODY_CHARACTERS = 500_000;
/** All bodies together; the oldest calls give way. */
const MAX_CHARACTERS = 10_000_000;

/** The calls of this tab since it was opened, newest first. They are in memory only. */
export const useCallLog = create<{ calls: readonly LoggedCall[] }>(() => ({ calls: [] }));

export function clearCalls(): void {
  useCallLog.setState({ calls: [] });
}

/** Keeps every call from now on. */
export function keepCalls(): void {
  let lastId = 0;
  observeCalls((started) => {
    lastId += 1;
    const id = lastId;
    const body = beginningOf(started.body, MAX_BODY_CHARACTERS);
    const requestCut = started.body.length - body.length;
    change((calls) => [{ ...started, id, body, requestCut, answerCut: 0 }, ...calls]);
    return (end) => {
      if (end.failure?.code === "signed-out") useSignedIn.setState({ isSignedOut: true });
      const whole = end.answer?.text ?? "";
      const text = beginningOf(whole, MAX_BODY_CHARACTERS);
      const answerCut = whole.length - text.length;
      const ended = { ...end, answer: end.answer && { ...end.answer, text } };
      change((calls) =>
        calls.map((call) => (call.id === id ? { ...call, end: ended, answerCut } : call)),
      );
    };
  });
}

function change(next: (calls: readonly LoggedCall[]) => LoggedCall[]): void {
  useCallLog.setState(({ calls }) => ({ calls: withinLimits(next(calls)) }));
}

function withinLimits(calls: LoggedCall[]): LoggedCall[] {
  let characters = 0;
  const end = calls.findIndex(({ body, end: { answer } = {} }, index) => {
    characters += body.length + (answer?.text.length ?? 0);
    return index >= MAX_CALLS || characters > MAX_CHARACTERS;
  });
  return end < 0 ? calls : calls.slice(0, end);
}
