import { isBlocking } from "../../voice-status/checks/check.ts";
import { toRequest } from "../../voice-status/draft.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { findRepeat } from "../../voice-status/record/repeat.ts";
import { useLedger } from "../history/ledger.ts";
import { chosenInstance } from "../instances/instances.ts";
import { closeDialog } from "../open-dialog.ts";
import {
  cancelSend,
  type OutgoingDraft,
  type Reason,
  reasons,
  useSendConfirmation,
} from "./send-confirmation.ts";
import { sendStatus } from "./send-status.ts";

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
  // One dialog at a time.
  if (reason) return closeDialog();
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
