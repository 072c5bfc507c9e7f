import BadgeCheck from "lucide-react/icons/badge-check";
import BookUser from "lucide-react/icons/book-user";
import ListPlus from "lucide-react/icons/list-plus";
import { useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useCommand } from "../../../stores/commands.ts";
import {
  changeRecipients,
  undoRecipientChange,
} from "../../../stores/recipients/change-recipients.ts";
import { useRecipientChange } from "../../../stores/recipients/recipient-change.ts";
import { useRecipientChoice } from "../../../stores/recipients/use-recipient-choice.ts";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { UndoNote } from "../../../ui/undo-note.tsx";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import type { ChooseRecipients } from "./choose-recipients.ts";

const VerifyNumbersDialog = lazyPart(() => import("./numbers/verify-numbers-dialog.tsx"));
const ListsDialog = lazyPart(() => import("./lists/lists-dialog.tsx"));
const ContactsDialog = lazyPart(() => import("./contacts/contacts-dialog.tsx"));

/** On a phone all buttons fit into one row, from 320 px on. */
const tight = "max-md:gap-1 max-md:px-1.5!";

/** Ways to choose recipients other than typing them, and undo for the last one. */
export function RecipientTools() {
  const { messages } = useI18n();
  const texts = messages.recipientTools;
  const { hideName } = usePresentation();
  const { everyone, recipients } = useRecipientChoice();
  const last = useRecipientChange(({ tools }) => tools);
  const [open, setOpen] = useState<"contacts" | "lists" | "numbers">();
  const first = useRef<HTMLButtonElement>(null);
  const nobody = chatIdsOf(recipients).length === 0;
  const close = () => setOpen(undefined);

  useCommand("contacts", () => setOpen("contacts"));
  useCommand("lists", () => setOpen("lists"), !everyone);
  useCommand("verify-numbers", () => setOpen("numbers"), !everyone && !nobody);

  const choose: ChooseRecipients = (next, message) => {
    changeRecipients(next, "tools", message);
    announce(message);
    close();
  };
  const undo = () => {
    undoRecipientChange("tools");
    announce(texts.undone);
    first.current?.focus();
  };

  return (
    <div className="-mt-2 grid grid-cols-1 gap-1">
      <div
        role="group"
        aria-label={texts.label}
        className="-mx-1.5 -me-3 flex flex-wrap md:-mx-2.5 md:gap-x-1"
      >
        <Button
          ref={first}
          size="small"
          look="quiet"
          className={tight}
          onClick={() => setOpen("contacts")}
        >
          <BookUser size={14} aria-hidden />
          {everyone ? texts.except : texts.contacts}
        </Button>
        {!everyone && (
          <>
            <Button size="small" look="quiet" className={tight} onClick={() => setOpen("lists")}>
              <ListPlus size={14} aria-hidden />
              {texts.lists}
            </Button>
            <Button
              size="small"
              look="quiet"
              className={tight}
              title={texts.numbersTitle}
              aria-disabled={nobody}
              onClick={() => nobody || setOpen("numbers")}
            >
              <BadgeCheck size={14} aria-hidden />
              {texts.numbers}
            </Button>
          </>
        )}
      </div>
      {last && (
        <UndoNote undo={texts.undo} onUndo={undo}>
          {last.message(hideName)}
        </UndoNote>
      )}
      {open === "contacts" && <ContactsDialog onChoose={choose} onClose={close} />}
      {open === "lists" && <ListsDialog onChoose={choose} onClose={close} />}
      {open === "numbers" && <VerifyNumbersDialog onChoose={choose} onClose={close} />}
    </div>
  );
}
