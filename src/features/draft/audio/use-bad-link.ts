import { useDraftChecks } from "../../../stores/checks/draft-checks.ts";
import { type Check, isBadLink } from "../../../voice-status/checks/check.ts";

/** The check that says why no status can come of the draft's link; undefined if there is none. */
export function useBadLink(): Check | undefined {
  return useDraftChecks(({ checks }) => checks.find(isBadLink));
}
