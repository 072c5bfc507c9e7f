import { useState } from "react";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { newTemplate, saveTemplate } from "../../../stores/draft/templates.ts";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { type Template, toTemplateDraft } from "../../../voice-status/template.ts";
import { NameDialog } from "./name-dialog.tsx";

interface Props {
  /** The template to rename. */
  template: Template | "new";
  onClose: () => void;
}

/** Saves the draft as a template, or renames one. */
export default function TemplateDialog({ template, onClose }: Props) {
  const texts = useTemplatesPanelTexts();
  const [withRecipients, setWithRecipients] = useState(false);
  const isNew = template === "new";
  const draft = useDraft();

  const save = (name: string) => {
    const isStored = saveTemplate(
      isNew ? newTemplate(name, toTemplateDraft(draft, withRecipients)) : { ...template, name },
    );
    return isStored ? undefined : texts.notStored;
  };

  return (
    <NameDialog
      title={isNew ? texts.saveTitle : texts.renameTitle}
      name={isNew ? "" : template.name}
      onSave={save}
      onClose={onClose}
    >
      {isNew && !draft.everyone && (
        <div className="grid gap-0.5">
          <Checkbox checked={withRecipients} onChange={setWithRecipients}>
            {texts.withRecipients}
          </Checkbox>
          <p className="pl-6 text-sm text-ink-soft">{texts.keepsRecipients}</p>
        </div>
      )}
    </NameDialog>
  );
}
