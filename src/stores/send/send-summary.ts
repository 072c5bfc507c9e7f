import { toBackgroundColor } from "../../voice-status/background-color.ts";
import { groupCountOf } from "../../voice-status/plan/recipient-groups.ts";
import { chatIdsOf, type Draft } from "../../voice-status/draft.ts";

import type { OutgoingDraft } from "./send-confirmation.ts";

/** Everything that counts of a send, for the sentence before it. */
export interface SendSummary {
  /** How many recipients; 0 means everyone. */
  people: number;
  /** In how many groups; 1 for one status. */
  groups: number;
  /** In how many parts; 1 for one status. */
  parts: number;
  fileName: string;
  /** The length of the audio, if it is known. */
  seconds: number | undefined;
  /** `#RRGGBB` */
  backgroundColor: string;
  instanceLabel: string;
}

interface Summarized extends Pick<SendSummary, "seconds" | "instanceLabel"> {
  draft: Draft;
  /** In how many parts; 0 and 1 mean one status. */
  parts?: number;
  /** Whether a list that is too long for one status is split. */
  isSplit?: boolean;
}

/** Returns undefined if the draft is not complete. */
export function summaryOf({
  draft,
  parts = 1,
  isSplit = false,
  ...rest
}: Summarized): SendSummary | undefined {
  const { everyone, recipients, fileName } = draft;
  const people = everyone ? 0 : chatIdsOf(recipients).length;
  const backgroundColor = toBackgroundColor(draft.backgroundColor);
  if (!backgroundColor || fileName.trim() === "" || (people === 0 && !everyone)) return undefined;
  const groups = isSplit ? groupCountOf(people) : 1;
  return { people, groups, parts: Math.max(1, parts), fileName, backgroundColor, ...rest };
}

/** The summary of a send that is under way. */
export function summaryOfOutgoing({ plan, ...outgoing }: OutgoingDraft): SendSummary | undefined {
  const { draft, seconds, instanceLabel } = outgoing;
  const several = { parts: plan?.parts.length ?? 1, isSplit: (plan?.groups.length ?? 1) > 1 };
  return summaryOf({ draft, seconds, instanceLabel, ...several });
}
