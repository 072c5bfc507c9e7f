import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { removeTemplate, saveTemplate, useTemplates } from "../../../stores/draft/templates.ts";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import { applyTemplate, type Template } from "../../../voice-status/template.ts";
import { SavedEntries } from "./saved-entries.tsx";
import type { Edits } from "./use-edits.ts";

interface Props {
  panelId: string;
  edits: Edits<Template>;
}

/** Applies complete drafts that were saved. */
export function TemplatesTab({ panelId, edits }: Props) {
  const texts = useTemplatesPanelTexts();
  const undoTexts = useUndoTexts();
  const { templates } = useTemplates();

  const apply = (template: Template) => {
    replaceDraft(applyTemplate(template, useDraft.getState()), {
      what: (hide) => undoTexts.template(hide(template.name)),
    });
    announce((hide) => texts.applied(hide(template.name)));
  };

  return (
    <>
      <SavedEntries
        panelId={panelId}
        texts={texts}
        entries={templates}
        edits={edits}
        Summary={TemplateSummary}
        onApply={apply}
        onRemove={removeTemplate}
        onRestore={saveTemplate}
      />
    </>
  );
}

function TemplateSummary({ entry }: { entry: Template }) {
  const numberTexts = useNumberTexts();
  const { hideNumbers } = usePresentation();
  const texts = useTemplatesPanelTexts();
  const { fileName, backgroundColor, everyone, recipients } = entry.draft;
  const whom = everyone
    ? texts.everyone
    : recipients && numberTexts.counter(chatIdsOf(recipients).length);
  return hideNumbers(
    [fileName, backgroundColor, whom ?? texts.anyRecipients].filter(Boolean).join(" · "),
  );
}
