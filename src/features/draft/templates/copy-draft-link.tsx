import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { chatIdsOf, type Draft } from "../../../voice-status/draft.ts";
import { toDraftLink } from "../../../voice-status/import/draft-link.ts";

/** Copies a link that opens the draft in another browser, with its recipients only if the user agrees. */
export function CopyDraftLink({ draft }: { draft: Draft }) {
  const { messages } = useI18n();
  const texts = useTemplatesPanelTexts().draftLink;
  const [withRecipients, setWithRecipients] = useState(false);
  const { origin, pathname } = window.location;
  const hasRecipients = !draft.everyone && chatIdsOf(draft.recipients).length > 0;
  const link = toDraftLink(draft, origin + pathname, withRecipients);

  return (
    <div className="grid gap-1 px-2">
      <h2 className="text-xs font-semibold text-ink-soft">{texts.title}</h2>
      {hasRecipients && (
        <>
          <Checkbox className="text-sm" checked={withRecipients} onChange={setWithRecipients}>
            {texts.withRecipients}
          </Checkbox>
          {withRecipients && link !== null && (
            <p className="text-sm text-ink-soft">{texts.carriesNumbers}</p>
          )}
        </>
      )}
      {link === null ? (
        <p role="status" className="text-sm text-caution">
          {withRecipients ? texts.tooLong : texts.draftTooLong}
        </p>
      ) : (
        <div className="-ml-2">
          <CopyButton label={texts.copy} text={() => link} texts={messages.page} />
        </div>
      )}
    </div>
  );
}
