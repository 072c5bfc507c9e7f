import { useCallback, type RefCallback } from "react";
import { useController } from "react-hook-form";
import { takeFileFocus } from "../../../stores/draft/audio-source.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { useAudioProblem } from "./use-audio-problem.ts";

/** The element that describes the button of {@link useAudioFocus}, while something is wrong. */
export const AUDIO_PROBLEM_ID = "audio-problem";

/**
 * What a button needs that stands in the place of the link: the focus when the draft asks for its audio, and
 * the description of what is wrong.
 *
 * @param isMain whether it is this button and not another one.
 */
export function useAudioFocus(isMain = true): {
  ref: RefCallback<HTMLElement> | undefined;
  describedBy: string | undefined;
} {
  const { control } = useDraft();
  const { field } = useController({ control, name: "audioUrl" });
  const problem = useAudioProblem("audioUrl");
  const { ref: register } = field;
  const ref = useCallback(
    (element: HTMLElement | null) => {
      register(element);
      if (element && takeFileFocus()) element.focus();
    },
    [register],
  );
  return {
    ref: isMain ? ref : undefined,
    describedBy: problem === undefined ? undefined : AUDIO_PROBLEM_ID,
  };
}
