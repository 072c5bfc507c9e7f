/** The title of the check list. */
export const CHECKS_TITLE_ID = "checks-title";

/** Gives the focus to the list as a whole. */
export function focusChecks(): void {
  document.getElementById(CHECKS_TITLE_ID)?.focus();
}
