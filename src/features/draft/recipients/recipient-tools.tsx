import { BadgeCheck, BookUser, ListPlus } from "lucide-react";
import { useRef, useState } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { type Announcement, usePresentation } from "../../../ui/presentation.ts";
import { UndoNote } from "../../../ui/undo-note.tsx";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import {
  isSameChoice,
  type RecipientChoice,
} from "../../../voice-status/recipients/recipient-choice.ts";
import type { Choose } from "./recipient-choice.ts";

const NumbersDialog = lazyPart(() => import("./numbers/numbers-dialog.tsx"));
const ListsDialog = lazyPart(() => import("./lists/lists-dialog.tsx"));
const ContactsDialog = lazyPart(() => import("./contacts/contacts-dialog.tsx"));

/** On a phone all of them stand in one row. */
const tight = "max-md:gap-1.5 max-md:px-1.5!";

interface Props {
  instance: Instance;
  choice: RecipientChoice;
  /** Names of contacts by `chatId`, as far as they are known. */
  names: ReadonlyMap<string, string>;
  /** The instance's contacts come without most of their names. */
  areNamesHidden: boolean;
  onChoose: (next: RecipientChoice) => void;
}

/** Ways to choose recipients other than writing them, and the way back from the last one used. */
export function RecipientTools({ instance, choice, names, areNamesHidden, onChoose }: Props) {
  const { messages } = useI18n();
  const texts = messages.recipientTools;
  const { hideName } = usePresentation();
  const [open, setOpen] = useState<"contacts" | "lists" | "numbers">();
  const [last, setLast] = useState<{
    say: Announcement;
    before: RecipientChoice;
    after: RecipientChoice;
  }>();
  const first = useRef<HTMLButtonElement>(null);
  const { everyone } = choice;
  const nobody = chatIdsOf(choice.recipients).length === 0;
  const close = () => setOpen(undefined);

  const choose: Choose = (next, say) => {
    setLast({ say, before: choice, after: next });
    onChoose(next);
    announce(say);
    close();
  };
  const undo = (before: RecipientChoice) => {
    setLast(undefined);
    onChoose(before);
    announce(texts.undone);
    first.current?.focus();
  };

  return (
    <div className="-mt-2 grid grid-cols-1 gap-1">
      <div
        role="group"
        aria-label={texts.label}
        className="-mx-1.5 flex flex-wrap gap-x-1 md:-mx-2.5"
      >
        <Button
          ref={first}
          size="small"
          look="quiet"
          className={tight}
          onClick={() => setOpen("contacts")}
        >
          <BookUser size={15} aria-hidden />
          {everyone ? texts.except : texts.contacts}
        </Button>
        {!everyone && (
          <>
            <Button size="small" look="quiet" className={tight} onClick={() => setOpen("lists")}>
              <ListPlus size={15} aria-hidden />
              {texts.lists}
            </Button>
            <Button
              size="small"
              look="quiet"
              className={tight}
              aria-disabled={nobody}
              onClick={() => nobody || setOpen("numbers")}
            >
              <BadgeCheck size={15} aria-hidden />
              {texts.numbers}
            </Button>
          </>
        )}
      </div>
      {last && isSameChoice(last.after, choice) && (
        <UndoNote undo={texts.undo} onUndo={() => undo(last.before)}>
          {last.say(hideName)}
        </UndoNote>
      )}
      {open === "contacts" && (
        <ContactsDialog
          instance={instance}
          choice={choice}
          areNamesHidden={areNamesHidden}
          onChoose={choose}
          onClose={close}
        />
      )}
      {open === "lists" && (
        <ListsDialog choice={choice} names={names} onChoose={choose} onClose={close} />
      )}
      {open === "numbers" && (
        <NumbersDialog
          instance={instance}
          choice={choice}
          names={names}
          onChoose={choose}
          onClose={close}
        />
      )}
    </div>
  );
}
