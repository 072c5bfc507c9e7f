/** Texts that an untouched page does not show, but any part of it may have to show soon. */
export { sourceOf } from "./check-sources.ts";
export { checkTexts, describeCheck } from "./describe-check.ts";
export { describeFailure } from "./describe-failure.ts";
export { labelOf } from "./instance-label.ts";
export { draftProblemTexts } from "./use-draft-problem-texts.ts";
