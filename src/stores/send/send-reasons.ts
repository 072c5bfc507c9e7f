import type { RequestOf } from "../../green-api/contract.ts";
import { isBlocking } from "../../voice-status/checks/check.ts";
import { toRequest } from "../../voice-status/draft.ts";
import type { Plan } from "../../voice-status/plan/plan.ts";
import { findRepeat, type Repeat, repeatOf } from "../../voice-status/record/repeat.ts";
import { isSameClip } from "../audio/uploads.ts";
import { useLedger } from "../history/ledger-store.ts";
import { readViewers } from "../history/statistics/viewers.ts";
import type { OutgoingDraft, SendReasons } from "./send-confirmation.ts";

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
    viewersOf: readViewers,
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
