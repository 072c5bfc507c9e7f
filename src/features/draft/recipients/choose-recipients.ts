import type { Announcement } from "../../../lib/announcement.ts";
import type { RecipientChoice } from "../../../voice-status/recipients/recipient-choice.ts";

/** Changes the choice, and says what was done, so that it can be undone. */
export type ChooseRecipients = (next: RecipientChoice, say: Announcement) => void;
