import { type FormEvent, type ReactNode, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { MAX_TEMPLATE_NAME } from "../../../voice-status/template.ts";

interface Props {
  title: string;
  /** The present name; empty for a new entry. */
  name: string;
  /** More choices, below the name. */
  children?: ReactNode;
  /** Stores the entry under a name; returns why that failed. */
  onSave: (name: string) => string | undefined;
  onClose: () => void;
}

/** Asks for the name under which something is saved. */
export function NameDialog({ title, name, children, onSave, onClose }: Props) {
  const { messages } = useI18n();
  const texts = useTemplatesPanelTexts();
  const [written, setWritten] = useState(name);
  const [error, setError] = useState<string>();

  const save = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = written.trim();
    const problem = trimmed === "" ? texts.nameMissing : onSave(trimmed);
    setError(problem);
    if (problem !== undefined) return;
    announce((hide) => texts.saved(hide(trimmed)));
    onClose();
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
        {children}
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
