/** Element id of the recipients in the form. Lists that are dropped elsewhere on the page scroll it into view. */
export const RECIPIENTS_ID = "recipients";

/** Brings the recipients into sight, and gives their place the focus: no keyboard opens on a phone. */
export function showRecipients(): void {
  const place = document.getElementById(RECIPIENTS_ID);
  place?.closest("section")?.scrollIntoView({ block: "start", behavior: "smooth" });
  place?.focus({ preventScroll: true });
}
