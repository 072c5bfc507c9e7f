import type { Announcement } from "../../lib/announcement.ts";
import { focusField } from "../../stores/draft/draft-fields.ts";
import { replaceDraft } from "../../stores/draft/replace-draft.ts";
import { showRecipientMessage } from "../../stores/recipients/change-recipients.ts";
import { showRecipients } from "../../stores/recipients/recipients-place.ts";
import { announce } from "../../ui/live-region.tsx";
import type { Draft } from "../../voice-status/draft.ts";

interface Words {
  /** What the button that undoes it takes back. */
  what: Announcement;
  message: Parameters<typeof announce>[0];
  /** What is shown beside the recipients, if these are what the person goes on with, and not the audio. */
  recipients?: Announcement;
}

/** Returns a function that puts a draft into the form, announces a message, and leads there. */
export function useFillForm(): (draft: Draft, words: Words) => void {
  return (draft, { what, message, recipients }) => {
    replaceDraft(draft, { what });
    announce(message);
    if (recipients) {
      showRecipientMessage(recipients);
      return void requestAnimationFrame(showRecipients);
    }
    document.querySelector("main")?.scrollIntoView({ behavior: "smooth" });
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => focusField("audioUrl"));
  };
}
