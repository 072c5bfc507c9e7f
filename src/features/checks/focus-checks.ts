/** Element id of the check list's title. */
export const CHECKS_TITLE_ID = "checks-title";

/** Moves the focus to the check list. */
export function focusChecks(): void {
  document.getElementById(CHECKS_TITLE_ID)?.focus();
}

/** Brings the complete check list into sight, or its beginning if it is longer than the window. */
export function showChecks(): void {
  document
    .getElementById(CHECKS_TITLE_ID)
    ?.closest("section")
    ?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  document.getElementById(CHECKS_TITLE_ID)?.focus({ preventScroll: true });
}
