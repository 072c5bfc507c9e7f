import { type FormEvent, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import {
  MAX_TEMPLATE_NAME,
  type Template,
  toTemplateDraft,
} from "../../../voice-status/template.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { saveTemplate, newTemplate } from "../../../stores/draft/templates.ts";

interface Props {
  /** The template to rename. */
  template: Template | "new";
  onClose: () => void;
}

/** Asks for the name of a template, new or renamed. */
export default function TemplateDialog({ template, onClose }: Props) {
  const form = useDraft();
  const { messages } = useI18n();
  const texts = useTemplatesPanelTexts();
  const { templates: titles } = messages.drafts;
  const isNew = template === "new";
  const [written, setWritten] = useState(isNew ? "" : template.name);
  const [withRecipients, setWithRecipients] = useState(false);
  const [error, setError] = useState<string>();

  const store = (name: string) => {
    const isStored = saveTemplate(
      isNew
        ? newTemplate(name, toTemplateDraft(form.getValues(), withRecipients))
        : { ...template, name },
    );
    if (isStored) announce((hide) => titles.saved(hide(name)));
    return isStored;
  };

  const save = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = written.trim();
    if (trimmed === "") setError(texts.nameMissing);
    else if (store(trimmed)) onClose();
    else setError(texts.notStored);
  };

  return (
    <Dialog
      title={isNew ? titles.saveTitle : titles.renameTitle}
      closeLabel={messages.page.close}
      onClose={onClose}
    >
      <form noValidate onSubmit={save} className="grid gap-4">
        <Field label={texts.name} error={error}>
          {(aria) => (
            <TextInput
              {...aria}
              value={written}
              isPrivate
              maxLength={MAX_TEMPLATE_NAME}
              onChange={(event) => setWritten(event.target.value)}
            />
          )}
        </Field>
        {isNew && !form.getValues("everyone") && (
          <div className="grid gap-0.5">
            <Checkbox checked={withRecipients} onChange={setWithRecipients}>
              {texts.withRecipients}
            </Checkbox>
            <p className="pl-6 text-sm text-ink-soft">{texts.keepsRecipients}</p>
          </div>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{messages.page.cancel}</Button>
          <Button look="primary" type="submit">
            {texts.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
