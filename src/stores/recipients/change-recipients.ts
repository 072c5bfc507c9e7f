import type { Announcement } from "../../lib/announcement.ts";
import type { RecipientChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { changeDraft, useDraft } from "../draft/draft.ts";
import { useRecipientChange } from "./recipient-change.ts";

type Place = "list" | "tools";

/** The present recipients. An action may end after the list was drawn, so it must not use those of the drawing. */
export function recipientsOf(): RecipientChoice {
  const { everyone, recipients } = useDraft.getState();
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
export function changeRecipients(next: RecipientChoice, place: Place, message: Announcement): void {
  const before = recipientsOf();
  changeDraft(next);
  useRecipientChange.setState({ [place]: { message, before } });
}

/** @returns the recipients that came back; undefined if there was nothing to undo. */
export function undoRecipientChange(place: Place): RecipientChoice | undefined {
  const before = useRecipientChange.getState()[place]?.before;
  if (before) changeDraft(before);
  return before;
}
