import { toBackgroundColor } from "../../voice-status/background-color.ts";
import { chatIdsOf, type Draft } from "../../voice-status/draft.ts";

/** Everything that counts of a send, for the sentence before it. */
export interface SendSummary {
  /** How many recipients; 0 means everyone. */
  people: number;
  fileName: string;
  /** The length of the audio, if it is known. */
  seconds: number | undefined;
  /** `#RRGGBB` */
  backgroundColor: string;
  instanceLabel: string;
}

/** Returns undefined if the draft is not complete. */
export function summaryOf({
  draft,
  ...rest
}: {
  draft: Draft;
} & Pick<SendSummary, "seconds" | "instanceLabel">): SendSummary | undefined {
  const { everyone, recipients, fileName } = draft;
  const people = everyone ? 0 : chatIdsOf(recipients).length;
  const backgroundColor = toBackgroundColor(draft.backgroundColor);
  if (!backgroundColor || fileName.trim() === "" || (people === 0 && !everyone)) return undefined;
  return { people, fileName, backgroundColor, ...rest };
}
