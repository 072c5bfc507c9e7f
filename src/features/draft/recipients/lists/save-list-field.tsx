import { useState } from "react";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { Field } from "../../../../ui/fields/field.tsx";
import { TextInput } from "../../../../ui/fields/text-input.tsx";
import type { Announcement } from "../../../../lib/announcement.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import {
  MAX_LIST_NAME,
  type SavedList,
  tidyListName,
} from "../../../../voice-status/recipients/saved-list.ts";
import { findListByName, newList } from "../../../../stores/recipients/saved-lists.ts";

interface Props {
  /** The recipients chosen now. */
  chatIds: string[];
  lists: SavedList[];
  /** Stores a list, new or in place of `before`; returns false if that failed. */
  onSave: (list: SavedList, message: Announcement, before?: SavedList) => boolean;
}

/** Saves the chosen recipients as a list; one with the same name is replaced. */
export function SaveListField({ chatIds, lists, onSave }: Props) {
  const texts = useRecipientDialogTexts().saved;
  const { hideName } = usePresentation();
  const [text, setText] = useState("");
  const name = tidyListName(text);
  const known = findListByName(lists, name);

  const save = () => {
    if (name === "") return;
    const stored = known
      ? onSave({ ...known, chatIds }, (hide) => texts.replaced(hide(known.name)), known)
      : onSave(newList(name, chatIds), (hide) => texts.saved(hide(name)));
    if (stored) setText("");
  };

  if (chatIds.length === 0) return <p className="text-sm text-ink-soft">{texts.nothingToSave}</p>;
  return (
    <Field label={texts.name} caution={known && <bdi>{texts.taken(hideName(known.name))}</bdi>}>
      {(aria) => (
        <div className="flex flex-wrap gap-2">
          <TextInput
            {...aria}
            value={text}
            isPrivate
            maxLength={MAX_LIST_NAME}
            placeholder={texts.namePlaceholder}
            dir="auto"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && save()}
            className="h-control! min-w-40! flex-1 text-sm"
          />
          <Button look="primary" aria-disabled={name === ""} onClick={save}>
            {known ? texts.replace : texts.save(chatIds.length)}
          </Button>
        </div>
      )}
    </Field>
  );
}
