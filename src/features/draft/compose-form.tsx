import { useI18n } from "../../i18n/i18n.tsx";
import { AudioSection } from "./audio/audio-section.tsx";
import { BackgroundSection } from "./background/background-section.tsx";
import { RecipientsSection } from "./recipients/recipients-section.tsx";

/** The form's element id: for the link that skips to it, and to tell its fields from others. */
export const DRAFT_FORM_ID = "draft";

export function ComposeForm() {
  const { messages } = useI18n();
  return (
    <form
      id={DRAFT_FORM_ID}
      noValidate
      aria-label={messages.compose.form}
      // Enter in a field does not send: a send cannot be undone.
      onSubmit={(event) => event.preventDefault()}
      className="rounded-card border border-line bg-surface shadow-card lg:rounded-b-none lg:border-b-0"
    >
      <AudioSection />
      <BackgroundSection />
      <RecipientsSection />
    </form>
  );
}
