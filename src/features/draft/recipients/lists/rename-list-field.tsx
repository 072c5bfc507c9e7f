import { useState } from "react";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { findListByName } from "../../../../stores/recipients/saved-lists.ts";
import { Button } from "../../../../ui/button.tsx";
import { NameField } from "../../../../ui/fields/name-field.tsx";
import {
  MAX_LIST_NAME,
  type SavedList,
  tidyListName,
} from "../../../../voice-status/recipients/saved-list.ts";

interface Props {
  name: string;
  others: SavedList[];
  onRename: (name: string) => void;
  onCancel: () => void;
}

/** A field for the new name of a list. */
export function RenameListField({ name, others, onRename, onCancel }: Props) {
  const texts = useRecipientDialogTexts().saved;
  const [text, setText] = useState(name);
  const next = tidyListName(text);
  const isTaken = findListByName(others, next) !== undefined;

  const save = () => {
    if (next === "" || isTaken) return;
    if (next === name) onCancel();
    else onRename(next);
  };

  return (
    <NameField
      label={texts.newName}
      labelHidden
      error={isTaken ? texts.nameTaken : undefined}
      value={text}
      maxLength={MAX_LIST_NAME}
      onChange={setText}
      onSave={save}
      onCancel={onCancel}
    >
      <Button aria-disabled={next === "" || isTaken} onClick={save}>
        {texts.keepName}
      </Button>
    </NameField>
  );
}
