import type { Announcement } from "../../lib/announcement.ts";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { changeDraft, type DraftForm } from "../draft/draft-form.ts";
import { type RecipientChange, useRecipientChange } from "./recipient-change.ts";

/** The present recipients. An action may end after the list was drawn, so it must not use those of the drawing. */
export function recipientsOf(form: DraftForm): RecipientChoice {
  const [everyone, recipients] = form.getValues(["everyone", "recipients"]);
  return { everyone, recipients };
}

/** Shows a message about the present recipients. */
export function showRecipientMessage(message: Announcement): void {
  useRecipientChange.setState({ last: { madeIn: "list", message } });
}

/**
 * Changes the recipients so that {@link undoRecipientChange} brings the present ones back.
 *
 * @param change where it was made, and the message about it.
 */
export function changeRecipients(
  form: DraftForm,
  next: RecipientChoice,
  change: Omit<RecipientChange, "before">,
): void {
  const before = recipientsOf(form);
  changeDraft(form, next);
  useRecipientChange.setState({ last: { ...change, before } });
}

/** @returns the recipients that came back; undefined if there was nothing to undo. */
export function undoRecipientChange(form: DraftForm): RecipientChoice | undefined {
  const before = useRecipientChange.getState().last?.before;
  if (before) changeDraft(form, before);
  return before;
}
