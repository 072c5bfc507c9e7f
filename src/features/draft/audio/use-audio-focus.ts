import { useCallback, type RefCallback } from "react";
import { useController } from "react-hook-form";
import { takeButtonFocus } from "../../../stores/draft/audio-source.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { useAudioProblem } from "./use-audio-problem.ts";

/** The element that describes the button of {@link useAudioFocus}, while there is an error. */
export const AUDIO_PROBLEM_ID = "audio-problem";

/**
 * Properties of the button that is shown instead of the field for the link: it gets the focus when the form gives
 * it to the audio, and the error message describes it.
 *
 * @param isMain false if another button is the one to focus.
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
      if (element && takeButtonFocus()) element.focus();
    },
    [register],
  );
  return {
    ref: isMain ? ref : undefined,
    describedBy: problem === undefined ? undefined : AUDIO_PROBLEM_ID,
  };
}
