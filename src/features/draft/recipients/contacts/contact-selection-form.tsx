import { type ReactNode, useEffect, useRef, useState } from "react";
import { FORMER_MAX_RECIPIENTS } from "../../../../green-api/limits.ts";
import { useContactTexts } from "../../../../i18n/use-contact-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { Checkbox } from "../../../../ui/fields/checkbox.tsx";
import { Segmented } from "../../../../ui/fields/segmented.tsx";
import { savedContacts, withContacts } from "../../../../voice-status/recipients/contact.ts";
import type { Contact } from "../../../../voice-status/recipients/contact-names.ts";
import { ContactPicker } from "./contact-picker.tsx";
import type { RecipientChoice } from "../../../../voice-status/recipients/recipient-choice.ts";
import type { ChooseRecipients } from "../choose-recipients.ts";

interface Props {
  contacts: Contact[];
  choice: RecipientChoice;
  onChoose: ChooseRecipients;
  /** Shown below the list. */
  note: ReactNode;
}

type Mode = "choose" | "except";

/** Chooses the recipients: contacts that are ticked, or all the others. */
export function ContactSelectionForm({ contacts, choice, onChoose, note }: Props) {
  const texts = useContactTexts();
  const [mode, setMode] = useState<Mode>(choice.everyone ? "except" : "choose");
  const [chosen] = useState<ReadonlySet<string>>(() => {
    const recipients = new Set(choice.recipients);
    return new Set(contacts.flatMap(({ chatId }) => (recipients.has(chatId) ? chatId : [])));
  });
  const [ticked, setTicked] = useState(chosen);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [withUnsaved, setWithUnsaved] = useState(false);

  const search = useRef<HTMLInputElement>(null);
  // The contacts may load long after the dialog has opened, so the search takes the focus here.
  useEffect(() => search.current?.focus(), []);

  const saved = savedContacts(contacts);
  const unsaved = contacts.length - saved.length;
  const all = withUnsaved ? contacts : saved;
  const others = all.filter(({ chatId }) => !leftOut.has(chatId));

  const nothingToChoose = chosen.size === 0 && ticked.size === 0;
  const choose = () => {
    if (nothingToChoose) return;
    const recipients = withContacts(choice.recipients, chosen, ticked);
    onChoose({ everyone: false, recipients }, () => texts.took(ticked.size));
  };
  const chooseOthers = () => {
    if (others.length === 0) return;
    const recipients = others.map(({ chatId }) => chatId);
    const message = texts.tookOthers(others.length, all.length - others.length);
    onChoose({ everyone: false, recipients }, () => message);
  };

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div>
        <Segmented
          legend={texts.mode}
          name="contacts-mode"
          options={[
            { value: "choose", label: texts.choose },
            { value: "except", label: texts.except },
          ]}
          value={mode}
          onChange={setMode}
        />
      </div>
      <ContactPicker
        key={mode}
        {...(mode === "choose"
          ? { contacts, ticked, onTick: setTicked, tickedText: texts.ticked }
          : { contacts: all, ticked: leftOut, onTick: setLeftOut, tickedText: texts.leftOut })}
        searchRef={search}
      />
      {note}
      {mode === "except" && (
        <>
          {unsaved > 0 && (
            <Checkbox className="gap-2.5! text-sm" checked={withUnsaved} onChange={setWithUnsaved}>
              {texts.withUnsaved(unsaved)}
            </Checkbox>
          )}
          <p className="text-sm text-ink-soft">
            {texts.exceptNote}
            {others.length > FORMER_MAX_RECIPIENTS && (
              <span className="block text-caution">{texts.overLimit}</span>
            )}
          </p>
        </>
      )}
      <Footer>
        {mode === "choose" ? (
          <Button look="primary" aria-disabled={nothingToChoose} onClick={choose}>
            {nothingToChoose ? texts.takeNone : texts.take(ticked.size)}
          </Button>
        ) : (
          <Button look="primary" aria-disabled={others.length === 0} onClick={chooseOthers}>
            {texts.takeOthers(others.length)}
          </Button>
        )}
      </Footer>
    </div>
  );
}

/** Keeps the main button in sight, however long the list is. */
function Footer({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 -mx-5 -mb-5 grid border-t border-line bg-surface px-5 py-3 md:-mx-6 md:-mb-6 md:px-6 md:py-4">
      {children}
    </div>
  );
}
