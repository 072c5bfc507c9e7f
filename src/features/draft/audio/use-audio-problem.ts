import { useFormState } from "react-hook-form";
import { useLateProblemTexts } from "../../../i18n/use-late-texts.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import type { DraftProblem } from "../../../voice-status/draft.ts";

/** The error message of the audio or its name, in the user's language. */
export function useAudioProblem(name: "audioUrl" | "fileName"): string | undefined {
  const { control } = useDraft();
  const { errors } = useFormState({ control, name });
  const problem = errors[name]?.message;
  const texts = useLateProblemTexts(problem !== undefined);
  return problem === undefined ? undefined : texts?.errors[problem as DraftProblem];
}
