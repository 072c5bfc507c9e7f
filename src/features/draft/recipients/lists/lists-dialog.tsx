import { useRef, useState } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { Dialog } from "../../../../ui/dialogs/dialog.tsx";
import type { Announcement } from "../../../../lib/announcement.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import { UndoNote } from "../../../../ui/undo-note.tsx";
import { chatIdsOf } from "../../../../voice-status/draft.ts";
import type { SavedList } from "../../../../voice-status/recipients/saved-list.ts";
import { ListRow } from "./list-row.tsx";
import { SaveListField } from "./save-list-field.tsx";
import { useContactNames } from "../../../../stores/recipients/contacts.ts";
import { useChosenInstance } from "../../../../stores/instances/instances.ts";
import { useRecipientChoice } from "../../../../stores/recipients/use-recipient-choice.ts";
import type { ChooseRecipients } from "../choose-recipients.ts";
import { keepList, removeList, useSavedLists } from "../../../../stores/recipients/saved-lists.ts";

interface Props {
  onChoose: ChooseRecipients;
  onClose: () => void;
}

/** Saves, uses, renames and deletes lists of recipients. */
export default function ListsDialog({ onChoose, onClose }: Props) {
  const choice = useRecipientChoice();
  const names = useContactNames(useChosenInstance());
  const { messages } = useI18n();
  const texts = useRecipientDialogTexts().saved;
  const { hideName } = usePresentation();
  const { lists } = useSavedLists();
  /** What was done last, and how to undo it if that is possible. */
  const [last, setLast] = useState<{ message: Announcement; undo?: () => void }>();
  const title = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);

  const save = (list: SavedList, message: Announcement, before?: SavedList) => {
    const stored = keepList(list);
    const undo = before && (() => keepList(before));
    setLast(stored ? { message, ...(undo && { undo }) } : { message: () => texts.full });
    return stored;
  };
  const remove = (list: SavedList) => {
    removeList(list.id);
    setLast({ message: (hide) => texts.removed(hide(list.name)), undo: () => keepList(list) });
    // Its row is gone, and the focus with it.
    requestAnimationFrame(() => undoButton.current?.focus());
  };
  const undo = () => {
    last?.undo?.();
    setLast(undefined);
    title.current?.focus();
  };

  const use = ({ name, chatIds }: SavedList) =>
    onChoose({ everyone: false, recipients: chatIds }, (hide) =>
      texts.applied(hide(name), chatIds.length),
    );
  const add = ({ name, chatIds }: SavedList) => {
    const recipients = [...new Set([...choice.recipients, ...chatIds])];
    const added = recipients.length - choice.recipients.length;
    onChoose({ everyone: false, recipients }, (hide) => texts.added(hide(name), added));
  };

  return (
    <Dialog title={texts.title} closeLabel={messages.page.close} onClose={onClose}>
      <SaveListField chatIds={chatIdsOf(choice.recipients)} lists={lists} onSave={save} />
      <div ref={title} tabIndex={-1} className="grid grid-cols-1 gap-1 outline-none">
        <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-semibold">
          {texts.list}
          <span className="text-xs font-normal text-ink-soft">{texts.note}</span>
        </h3>
        <UndoNote
          role="status"
          undo={messages.recipientTools.undo}
          onUndo={last?.undo && undo}
          buttonRef={undoButton}
        >
          {last?.message(hideName)}
        </UndoNote>
        {lists.length === 0 && <p className="text-sm text-ink-soft">{texts.none}</p>}
        <ul className="grid max-h-[min(44vh,420px)] grid-cols-1 overflow-y-auto">
          {lists.map((list) => (
            <ListRow
              key={list.id}
              list={list}
              others={lists.filter(({ id }) => id !== list.id)}
              names={names}
              onUse={() => use(list)}
              onAdd={() => add(list)}
              onRename={(name) =>
                save({ ...list, name }, (hide) => texts.renamed(hide(name)), list)
              }
              onRemove={() => remove(list)}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
