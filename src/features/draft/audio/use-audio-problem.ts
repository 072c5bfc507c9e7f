import { useLateProblemTexts } from "../../../i18n/use-late-texts.ts";
import { useDraftProblems } from "../../../stores/draft/draft-problems.ts";

/** The error message of the audio or its name, in the user's language. */
export function useAudioProblem(name: "audioUrl" | "fileName"): string | undefined {
  const problem = useDraftProblems(({ problems }) => problems[name]);
  const texts = useLateProblemTexts(problem !== undefined);
  return problem === undefined ? undefined : texts?.errors[problem];
}
