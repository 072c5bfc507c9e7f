import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useAudienceTexts } from "../../../i18n/use-audience-texts.ts";
import type { Announcement } from "../../../lib/announcement.ts";
import { findListByName, useSavedLists } from "../../../stores/recipients/saved-lists.ts";
import { keepPeople } from "../../../stores/recipients/take-people.ts";
import { Button } from "../../../ui/button.tsx";
import { NameField } from "../../../ui/fields/name-field.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { MAX_LIST_NAME, tidyListName } from "../../../voice-status/recipients/saved-list.ts";

interface Props {
  chatIds: string[];
  /** Called with what was done, or without it if the person changed their mind. */
  onEnd: (message: Announcement | undefined) => void;
}

/** Asks for a name and saves people as a list; one with the same name is replaced. */
export function SaveAudience({ chatIds, onEnd }: Props) {
  const { messages } = useI18n();
  const texts = useAudienceTexts();
  const { hideName } = usePresentation();
  const { lists } = useSavedLists();
  const [text, setText] = useState("");
  const [isFull, setFull] = useState(false);
  const name = tidyListName(text);
  const known = findListByName(lists, name);

  const save = () => {
    if (name === "") return;
    const isKept = keepPeople(name, chatIds) !== undefined;
    setFull(!isKept);
    if (isKept) onEnd((hide) => texts.saved(hide(known?.name ?? name), chatIds.length));
  };
  const cancel = () => onEnd(undefined);

  return (
    <NameField
      label={texts.listName}
      caution={known && <bdi>{texts.taken(hideName(known.name))}</bdi>}
      error={isFull ? texts.full : undefined}
      value={text}
      maxLength={MAX_LIST_NAME}
      onChange={setText}
      onSave={save}
      onCancel={cancel}
    >
      <Button onClick={cancel}>{messages.page.cancel}</Button>
      <Button look="primary" aria-disabled={name === ""} onClick={save}>
        {known ? texts.replace : texts.save}
      </Button>
    </NameField>
  );
}
