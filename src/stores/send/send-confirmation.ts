import { create } from "zustand";
import type { RequestOf } from "../../green-api/contract.ts";
import type { Instance } from "../../green-api/instance.ts";
import { type Check, isBlocking } from "../../voice-status/checks/check.ts";
import { type Draft, toRequest } from "../../voice-status/draft.ts";
import type { Plan } from "../../voice-status/plan/plan.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { findRepeat, type Repeat, repeatOf } from "../../voice-status/record/repeat.ts";
import { isSameClip } from "../audio/uploads.ts";
import { useLedger } from "../history/ledger.ts";
import { closeDialog } from "../open-dialog.ts";

/** A draft that is to be sent once everything is confirmed. */
export interface OutgoingDraft {
  draft: Draft;
  checks: Check[];
  /** The length of the audio, if it is known. */
  seconds: number | undefined;
  /** The record that is repeated on purpose. */
  retried?: SendRecord;
  /** All statuses, if it takes several. */
  plan?: Plan | undefined;
  instance: Instance;
  instanceLabel: string;
}

/** Everything that the user has to confirm before a send, asked in one question. */
export interface SendReasons {
  /** The checks that say that nothing would appear. */
  blocking: Check[];
  /** The earlier send that this one would deliver a second time. */
  repeat: Repeat | undefined;
  isForEveryone: boolean;
}

/** A question that a send waits for. */
export interface SendConfirmation {
  outgoing: OutgoingDraft;
  reasons: SendReasons;
  answer: (isConfirmed: boolean) => void;
}

/** The question that a send waits for. */
export const useSendConfirmation = create<{ open: SendConfirmation | undefined }>(() => ({
  open: undefined,
}));

/**
 * Shows the question about these reasons.
 *
 * @param signal closes it without a confirmation.
 * @returns whether the user confirms them.
 */
export function askToConfirm(
  outgoing: OutgoingDraft,
  reasons: SendReasons,
  signal: AbortSignal,
): Promise<boolean> {
  // One dialog at a time.
  closeDialog();
  return new Promise((resolve) => {
    const deny = () => answer(false);
    const answer = (isConfirmed: boolean) => {
      signal.removeEventListener("abort", deny);
      useSendConfirmation.setState({ open: undefined });
      resolve(isConfirmed);
    };
    signal.addEventListener("abort", deny);
    useSendConfirmation.setState({ open: { outgoing, reasons, answer } });
  });
}

/** What the user has to confirm before this draft is sent now. */
export function reasonsFor({ draft, checks, retried, plan, instance }: OutgoingDraft): SendReasons {
  const request = toRequest(draft);
  const requests = plan ? requestsOf(plan) : request ? [request] : [];
  const { records, outOfSight, newer } = useLedger.getState();
  const known = {
    idInstance: instance.idInstance,
    records: [...records, ...outOfSight],
    newer,
    isSameClip,
    now: Date.now(),
  };
  return {
    blocking: checks.filter(isBlocking),
    repeat: retried ? repeatOf(retried) : firstRepeat(requests, known),
    isForEveryone: draft.everyone,
  };
}

/** One question is asked for all statuses of a plan. */
function firstRepeat(
  requests: RequestOf<"sendVoiceStatus">[],
  known: Parameters<typeof findRepeat>[1],
): Repeat | undefined {
  for (const request of requests) {
    const repeat = findRepeat(request, known);
    if (repeat) return repeat;
  }
  return undefined;
}

/** What each part of a plan's clip asks for, to the recipients of all groups. */
function requestsOf({ parts, groups, backgroundColor }: Plan): RequestOf<"sendVoiceStatus">[] {
  const participants = groups.flat();
  return parts.map(({ urlFile, fileName }) => ({
    urlFile,
    fileName,
    backgroundColor,
    participants,
  }));
}

/** A name for each reason, by which one that was confirmed is known again. */
export function namesOf({ blocking, repeat, isForEveryone }: SendReasons): string[] {
  return [
    ...blocking.map(({ name }) => name),
    ...(repeat ? [repeat.id] : []),
    ...(isForEveryone ? ["everyone"] : []),
  ];
}
