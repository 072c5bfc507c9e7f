import type { Announcement } from "../../../lib/announcement.ts";
import type { RecipientChoice } from "../../../voice-status/recipients/recipient-choice.ts";

/** Changes the recipients so that it can be undone, and announces the message. */
export type ChooseRecipients = (next: RecipientChoice, message: Announcement) => void;
