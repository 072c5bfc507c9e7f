import { useFormState } from "react-hook-form";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import type { DraftProblem } from "../../../voice-status/draft.ts";

/** The error message of the audio or its name, in the user's language. */
export function useAudioProblem(name: "audioUrl" | "fileName"): string | undefined {
  const { messages } = useI18n();
  const { control } = useDraft();
  const { errors } = useFormState({ control, name });
  const problem = errors[name]?.message;
  return problem === undefined ? undefined : messages.compose.errors[problem as DraftProblem];
}
