import { useDraftProblemTexts } from "../../../i18n/use-draft-problem-texts.ts";
import { validDraft } from "../../../stores/draft/find-problems.ts";
import { useSetTime } from "../../../stores/planned/set-time.ts";
import { announce } from "../../../ui/live-region.tsx";

/** Returns a function that asks for a time, or shows what the draft misses. */
export function useAskTime(): () => void {
  const problemTexts = useDraftProblemTexts();
  return () => {
    if (validDraft((count) => announce(problemTexts.fixFields(count)))) {
      useSetTime.setState({ isAsked: true });
    }
  };
}
