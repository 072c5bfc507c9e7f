import { type FormEvent, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Field } from "../../../ui/field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { MAX_TEMPLATE_NAME } from "../../../voice-status/template.ts";

interface Props {
  title: string;
  name: string;
  /** Whether to ask if recipients are saved too. */
  asksForRecipients: boolean;
  /** Returns false if it could not be stored. */
  onSave: (name: string, withRecipients: boolean) => boolean;
  onClose: () => void;
}

/** Asks for the name of a template, new or renamed. */
export default function TemplateDialog({ title, name, asksForRecipients, onSave, onClose }: Props) {
  const { messages } = useI18n();
  const texts = useTemplatesPanelTexts();
  const [written, setWritten] = useState(name);
  const [withRecipients, setWithRecipients] = useState(false);
  const [error, setError] = useState<string>();

  const save = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = written.trim();
    if (trimmed === "") setError(texts.nameMissing);
    else if (onSave(trimmed, withRecipients)) onClose();
    else setError(texts.notStored);
  };

  return (
    <Dialog title={title} closeLabel={messages.page.close} onClose={onClose}>
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
        {asksForRecipients && (
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
