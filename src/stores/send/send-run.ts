import { askBeforeLeaving } from "../../lib/browser/ask-before-leaving.ts";
import { type Presence, watchPresence } from "./presence.ts";
import { type SendStep, type SendStop, useSendProgress } from "./send-progress.ts";
import { isSending } from "./sending.ts";

/** One send, from the click until its request leaves. */
export interface SendRun {
  /** Aborted if the send ends before its request leaves. */
  signal: AbortSignal;
  presence: Presence;
  show: (step: SendStep) => void;
  stop: (why: SendStop) => undefined;
}

const nothing = { step: undefined, cancel: undefined, stop: undefined };

/**
 * Runs the steps of a send, at most one send at a time: a second click is ignored. Leaving the page is asked about,
 * because the status has not left yet.
 *
 * @param clickedAt unix milliseconds.
 */
export async function runSend(clickedAt: number, work: (run: SendRun) => Promise<void>) {
  const before = useSendProgress.getState();
  // A dialog that did not load does not stop the next send.
  if (before.step?.name === "asking") before.cancel?.();
  else if (before.step || isSending()) return;
  const controller = new AbortController();
  const presence = watchPresence(clickedAt);
  const allowLeaving = askBeforeLeaving();
  const stop = (why: SendStop): undefined => {
    if (controller.signal.aborted) return;
    controller.abort();
    useSendProgress.setState({ ...nothing, stop: why });
  };
  const show = (step: SendStep) => {
    if (controller.signal.aborted) return;
    const why = step.name === "held" ? "taken-back" : "cancelled";
    useSendProgress.setState({ step, cancel: () => stop(why) });
  };
  const end = () => {
    presence.end();
    allowLeaving();
    if (!controller.signal.aborted) useSendProgress.setState(nothing);
  };
  useSendProgress.setState({ stop: undefined });
  show({ name: "checking" });
  try {
    await work({ signal: controller.signal, presence, show, stop });
  } finally {
    end();
  }
}
