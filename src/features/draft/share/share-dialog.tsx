import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import { toDraftLink } from "../../../voice-status/import/draft-link.ts";

/** Shows and copies a link that opens the draft in another browser, with its recipients only if the user agrees. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const { page, exchange } = useI18n().messages;
  const texts = useTemplatesPanelTexts().draftLink;
  const { presenting } = usePresentation();
  const [withRecipients, setWithRecipients] = useState(false);
  const draft = useDraft();
  const { origin, pathname } = window.location;
  const hasRecipients = !draft.everyone && chatIdsOf(draft.recipients).length > 0;
  const link = toDraftLink(draft, origin + pathname, withRecipients);

  return (
    <Dialog title={exchange.share} closeLabel={page.close} onClose={onClose}>
      <p className="text-sm text-ink-soft">{texts.title}</p>
      {hasRecipients && (
        <div className="grid gap-0.5">
          <Checkbox checked={withRecipients} onChange={setWithRecipients}>
            {texts.withRecipients}
          </Checkbox>
          {withRecipients && link !== null && (
            <p className="pl-6 text-sm text-ink-soft">{texts.carriesNumbers}</p>
          )}
        </div>
      )}
      {link === null ? (
        <p role="status" className="text-sm text-caution">
          {withRecipients ? texts.tooLong : texts.draftTooLong}
        </p>
      ) : (
        <div className="flex items-center gap-2 rounded-control border border-line bg-sunken py-1 pr-1 pl-3">
          <bdi
            className={`min-w-0 flex-1 truncate font-mono text-xs text-ink-soft ${presenting ? "[-webkit-text-security:disc]" : ""}`}
          >
            {link}
          </bdi>
          <CopyButton label={texts.copy} text={() => link} texts={page} />
        </div>
      )}
    </Dialog>
  );
}
