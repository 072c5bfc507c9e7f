import { type Ref, useMemo, useState } from "react";
import { useContactTexts } from "../../../../i18n/use-contact-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { Checkbox } from "../../../../ui/fields/checkbox.tsx";
import { SearchInput } from "../../../../ui/fields/search-input.tsx";
import { findContacts } from "../../../../voice-status/recipients/contact.ts";
import type { Contact } from "../../../../voice-status/recipients/contact-names.ts";
import { ContactList } from "./contact-list.tsx";

interface Props {
  contacts: readonly Contact[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  /** Says how many are ticked. */
  tickedText: (count: number) => string;
  searchRef: Ref<HTMLInputElement>;
}

/** A search and a list of checkboxes, with one checkbox for all that were found. */
export function ContactPicker({ contacts, ticked, onTick, tickedText, searchRef }: Props) {
  const texts = useContactTexts();
  const [text, setText] = useState("");
  /** Set while only ticked contacts are shown: those ticked at that time, so that unticked ones stay in sight. */
  const [only, setOnly] = useState<ReadonlySet<string>>();

  const found = useMemo(() => {
    const matching = findContacts(contacts, text);
    return only ? matching.filter(({ chatId }) => only.has(chatId)) : matching;
  }, [contacts, text, only]);
  const tickedOfFound = found.filter(({ chatId }) => ticked.has(chatId)).length;
  const allTicked = found.length > 0 && tickedOfFound === found.length;

  const tickAll = () => {
    const next = new Set(ticked);
    for (const { chatId } of found) {
      if (allTicked) next.delete(chatId);
      else next.add(chatId);
    }
    onTick(next);
  };

  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      <SearchInput ref={searchRef} isPrivate label={texts.search} value={text} onChange={setText} />
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-2 text-sm">
        {found.length > 0 ? (
          <Checkbox
            className="gap-3! pl-2 font-medium"
            indeterminate={tickedOfFound > 0 && !allTicked}
            checked={allTicked}
            onChange={tickAll}
          >
            {text.trim() || only ? texts.allFound(found.length) : texts.all(found.length)}
          </Checkbox>
        ) : (
          <p role="status" className="pl-2 text-ink-soft">
            {texts.nothingFound}
          </p>
        )}
        <Button
          size="small"
          look="quiet"
          aria-pressed={only !== undefined}
          className="aria-pressed:bg-wash aria-pressed:text-ink"
          onClick={() => setOnly(only ? undefined : ticked)}
        >
          {tickedText(ticked.size)}
        </Button>
      </div>
      <ContactList contacts={contacts} found={found} ticked={ticked} onTick={onTick} />
    </div>
  );
}
