import type { RefCallback } from "react";
import { takeButtonFocus } from "../../../stores/draft/audio-source.ts";
import { fieldRefs } from "../../../stores/draft/draft-fields.ts";
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
  const problem = useAudioProblem("audioUrl");
  return {
    ref: isMain ? buttonRef : undefined,
    describedBy: problem === undefined ? undefined : AUDIO_PROBLEM_ID,
  };
}

const buttonRef: RefCallback<HTMLElement> = (element) => {
  if (element && takeButtonFocus()) element.focus();
  return fieldRefs.audioUrl(element);
};
