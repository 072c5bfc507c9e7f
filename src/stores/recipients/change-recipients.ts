import type { Announcement } from "../../lib/announcement.ts";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { changeDraft, type DraftForm } from "../draft/draft-form.ts";
import { useRecipientChange } from "./recipient-change.ts";

type Place = "list" | "tools";

/** The present recipients. An action may end after the list was drawn, so it must not use those of the drawing. */
export function recipientsOf(form: DraftForm): RecipientChoice {
  const [everyone, recipients] = form.getValues(["everyone", "recipients"]);
  return { everyone, recipients };
}

/** Shows a message about the present recipients. */
export function showRecipientMessage(message: Announcement): void {
  useRecipientChange.setState({ list: { message } });
}

/**
 * Changes the recipients so that {@link undoRecipientChange} brings the present ones back.
 *
 * @param place where the change was made, and its message is shown.
 */
export function changeRecipients(
  form: DraftForm,
  next: RecipientChoice,
  place: Place,
  message: Announcement,
): void {
  const before = recipientsOf(form);
  changeDraft(form, next);
  useRecipientChange.setState({ [place]: { message, before } });
}

/** @returns the recipients that came back; undefined if there was nothing to undo. */
export function undoRecipientChange(form: DraftForm, place: Place): RecipientChoice | undefined {
  const before = useRecipientChange.getState()[place]?.before;
  if (before) changeDraft(form, before);
  return before;
}
