import { useI18n } from "../../../i18n/i18n.tsx";
import { validDraft } from "../../../stores/draft/find-problems.ts";
import { useSetTime } from "../../../stores/planned/set-time.ts";
import { announce } from "../../../ui/live-region.tsx";

/** Returns a function that asks for a time, or shows what the draft misses. */
export function useAskTime(): () => void {
  const { messages } = useI18n();
  return () => {
    if (validDraft((count) => announce(messages.send.fixFields(count)))) {
      useSetTime.setState({ isAsked: true });
    }
  };
}
