import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import { type Check, isBlocking } from "../../voice-status/checks/check.ts";
import { type Draft, toRequest } from "../../voice-status/draft.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { findRepeat, type Repeat } from "../../voice-status/record/repeat.ts";
import { useLedger } from "../history/ledger.ts";
import { chosenInstance } from "../instances/instances.ts";
import { sendStatus } from "./send-status.ts";

/** What the user has to confirm before a send, in this order: failed checks, a second delivery, everyone. */
const reasons = ["blocked", "repeat", "everyone"] as const;
type Reason = (typeof reasons)[number];

/** A draft that is to be sent once everything is confirmed. */
export interface OutgoingDraft {
  draft: Draft;
  checks: Check[];
  /** The record that is repeated on purpose. */
  retryOf?: string;
  instance: Instance;
  instanceLabel: string;
  /** Unix milliseconds of the last click for this send. */
  clickedAt: number;
  /** The reasons that the user has confirmed, and the ids of the sends that are repeated on purpose. */
  confirmed: readonly string[];
}

/** A question that a send waits for, and what the user has to know to answer it. */
export interface SendConfirmation {
  reason: Reason;
  outgoing: OutgoingDraft;
  blocking: Check[];
  repeat: Repeat | undefined;
}

/** The question that a send waits for. */
export const useSendConfirmation = create<{ open: SendConfirmation | undefined }>(() => ({
  open: undefined,
}));

/** Closes the question: nothing is sent. */
export function cancelSend(): void {
  useSendConfirmation.setState({ open: undefined });
}

/** Sends a draft, or asks for the next confirmation that it needs. */
export function sendOrConfirm(outgoing: OutgoingDraft): void {
  const { draft, checks, instance, retryOf, confirmed } = outgoing;
  const request = toRequest(draft);
  if (!request) return;
  const blocking = checks.filter(isBlocking);
  const repeat = findRepeatNow(request, instance.idInstance, retryOf);
  const isNeeded: Record<Reason, boolean> = {
    blocked: blocking.length > 0 && !confirmed.includes("blocked"),
    repeat: repeat !== undefined && !confirmed.includes(repeat.id),
    everyone: draft.everyone && !confirmed.includes("everyone"),
  };
  const reason = reasons.find((name) => isNeeded[name]);
  useSendConfirmation.setState({ open: reason && { reason, outgoing, blocking, repeat } });
  if (reason) return;
  const overridden = blocking.map(({ name, detail, seconds }) => ({ name, detail, seconds }));
  void sendStatus({
    ...outgoing,
    request,
    overriddenChecks: overridden.length > 0 ? overridden : undefined,
  });
}

/** Confirms the open question, and goes on. */
export function confirmSend(): void {
  const { open } = useSendConfirmation.getState();
  if (!open) return;
  const { reason, outgoing, repeat } = open;
  cancelSend();
  // Another tab may have changed or removed the instance; the user was not asked about the one that is chosen now.
  if (outgoing.instance.idInstance !== chosenInstance().idInstance) return;
  const answer = reason === "repeat" && repeat ? repeat.id : reason;
  const confirmed = [...outgoing.confirmed, answer];
  sendOrConfirm({ ...outgoing, confirmed, clickedAt: Date.now() });
}

function findRepeatNow(request: SendRecord["request"], idInstance: string, retryOf?: string) {
  const { records, outOfSight, newer } = useLedger.getState();
  const all = [...records, ...outOfSight];
  return findRepeat(request, { idInstance, records: all, newer, retryOf, now: Date.now() });
}
