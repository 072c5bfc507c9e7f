import type { Announcement } from "../../lib/announcement.ts";
import { focusField } from "../../stores/draft/draft-fields.ts";
import { replaceDraft } from "../../stores/draft/replace-draft.ts";
import { announce } from "../../ui/live-region.tsx";
import type { Draft } from "../../voice-status/draft.ts";

interface Words {
  /** What the button that undoes it takes back. */
  what: Announcement;
  message: Parameters<typeof announce>[0];
}

/** Returns a function that puts a draft into the form, announces a message, and leads there. */
export function useFillForm(): (draft: Draft, words: Words) => void {
  return (draft, { what, message }) => {
    replaceDraft(draft, { what });
    announce(message);
    document.querySelector("main")?.scrollIntoView({ behavior: "smooth" });
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => focusField("audioUrl"));
  };
}
