import { Download, Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { tableTexts } from "../../../../i18n/tables.ts";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { saveFile } from "../../../../lib/browser/save-file.ts";
import { separatorForReader } from "../../../../lib/spreadsheet/csv-file.ts";
import { saveUnlessPresenting } from "../../../../stores/pending-save.ts";
import { Button } from "../../../../ui/button.tsx";
import { IconButton } from "../../../../ui/icon-button.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import {
  listFileName,
  listToCsv,
  type SavedList,
} from "../../../../voice-status/recipients/saved-list.ts";
import { RenameListField } from "./rename-list-field.tsx";

interface Props {
  list: SavedList;
  /** The other lists, whose names are taken. */
  others: SavedList[];
  names: ReadonlyMap<string, string>;
  onUse: () => void;
  onAdd: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}

export function ListRow({ list, others, names, onUse, onAdd, onRename, onRemove }: Props) {
  const { language } = useI18n();
  const texts = useRecipientDialogTexts().saved;
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const { chatIds } = list;
  const { hideName, presenting } = usePresentation();
  const name = hideName(list.name);

  const saveAsCsv = () => {
    const csv = listToCsv(list, names, tableTexts[language], separatorForReader(language));
    saveFile(listFileName(list), "text/csv", csv);
  };
  const endRenaming = () => {
    setRenaming(false);
    requestAnimationFrame(() => renameButton.current?.focus());
  };

  return (
    <li className="grid grid-cols-1 gap-1 border-t border-line py-2">
      {renaming ? (
        <RenameListField
          name={list.name}
          others={others}
          onRename={(next) => {
            onRename(next);
            endRenaming();
          }}
          onCancel={endRenaming}
        />
      ) : (
        <p className="flex min-w-0 items-baseline gap-2">
          <bdi className="truncate font-medium">{name}</bdi>
          <span className="flex-none text-xs text-ink-soft">
            {texts.recipients(chatIds.length)}
          </span>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-1">
        <Button size="small" aria-label={texts.applyOf(name)} onClick={onUse}>
          {texts.apply}
        </Button>
        <Button size="small" aria-label={texts.addOf(name)} onClick={onAdd}>
          {texts.add}
        </Button>
        <span className="ml-auto flex gap-1">
          <IconButton
            ref={renameButton}
            label={texts.rename(name)}
            onClick={() => setRenaming(true)}
          >
            <Pencil size={15} aria-hidden />
          </IconButton>
          <IconButton
            label={texts.export(name)}
            onClick={() => saveUnlessPresenting(presenting, saveAsCsv)}
          >
            <Download size={15} aria-hidden />
          </IconButton>
          <IconButton label={texts.remove(name)} onClick={onRemove}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        </span>
      </div>
    </li>
  );
}
