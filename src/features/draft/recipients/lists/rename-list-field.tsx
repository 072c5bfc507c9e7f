import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { Field } from "../../../../ui/fields/field.tsx";
import { TextInput } from "../../../../ui/fields/text-input.tsx";
import {
  MAX_LIST_NAME,
  type SavedList,
  tidyListName,
} from "../../../../voice-status/recipients/saved-list.ts";
import { findListByName } from "../../../../stores/recipients/saved-lists.ts";

interface Props {
  name: string;
  others: SavedList[];
  onRename: (name: string) => void;
  onCancel: () => void;
}

/** A field for the new name of a list: Enter saves it, Escape cancels. */
export function RenameListField({ name, others, onRename, onCancel }: Props) {
  const texts = useRecipientDialogTexts().saved;
  const [text, setText] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const next = tidyListName(text);
  const isTaken = findListByName(others, next) !== undefined;
  useEffect(() => input.current?.select(), []);

  const save = () => {
    if (next === "" || isTaken) return;
    if (next === name) onCancel();
    else onRename(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") save();
    if (event.key !== "Escape") return;
    // The dialog stays open.
    event.preventDefault();
    onCancel();
  };

  return (
    <Field label={texts.newName} labelHidden error={isTaken ? texts.nameTaken : undefined}>
      {(aria) => (
        <div className="flex gap-2 p-0.5">
          <TextInput
            {...aria}
            ref={input}
            value={text}
            isPrivate
            maxLength={MAX_LIST_NAME}
            dir="auto"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            className="h-8! text-sm"
          />
          <Button size="small" aria-disabled={next === "" || isTaken} onClick={save}>
            {texts.keepName}
          </Button>
        </div>
      )}
    </Field>
  );
}
