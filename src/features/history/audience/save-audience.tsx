import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useAudienceTexts } from "../../../i18n/use-audience-texts.ts";
import type { Announcement } from "../../../lib/announcement.ts";
import {
  findListByName,
  keepList,
  newList,
  useSavedLists,
} from "../../../stores/recipients/saved-lists.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/fields/field.tsx";
import { TextInput } from "../../../ui/fields/text-input.tsx";
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
  const input = useRef<HTMLInputElement>(null);
  const name = tidyListName(text);
  const known = findListByName(lists, name);
  useEffect(() => input.current?.focus(), []);

  const save = () => {
    if (name === "") return;
    const isKept = keepList(known ? { ...known, chatIds } : newList(name, chatIds));
    setFull(!isKept);
    if (isKept) onEnd((hide) => texts.saved(hide(known?.name ?? name), chatIds.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") save();
    if (event.key !== "Escape") return;
    // The dialog stays open.
    event.preventDefault();
    onEnd(undefined);
  };

  return (
    <Field
      label={texts.listName}
      caution={known && <bdi>{texts.taken(hideName(known.name))}</bdi>}
      error={isFull ? texts.full : undefined}
    >
      {(aria) => (
        <div className="flex flex-wrap gap-2">
          <TextInput
            {...aria}
            ref={input}
            value={text}
            isPrivate
            maxLength={MAX_LIST_NAME}
            dir="auto"
            onChange={({ target }) => setText(target.value)}
            onKeyDown={onKeyDown}
            className="h-9! min-w-40! flex-1 text-sm"
          />
          <Button onClick={() => onEnd(undefined)}>{messages.page.cancel}</Button>
          <Button look="primary" aria-disabled={name === ""} onClick={save}>
            {known ? texts.replace : texts.save}
          </Button>
        </div>
      )}
    </Field>
  );
}
