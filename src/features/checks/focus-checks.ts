/** Element id of the check list's title. */
export const CHECKS_TITLE_ID = "checks-title";

/** Moves the focus to the check list. */
export function focusChecks(): void {
  document.getElementById(CHECKS_TITLE_ID)?.focus();
}
