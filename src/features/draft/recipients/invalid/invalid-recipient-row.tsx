import { X } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useId, useState } from "react";
import { useNumberTexts } from "../../../../i18n/use-number-texts.ts";
import { useRecipientTexts } from "../../../../i18n/use-recipient-texts.ts";
import { useRecipientNames } from "../../../../stores/recipients/recipient-names.ts";
import { Button } from "../../../../ui/button.tsx";
import { IconButton } from "../../../../ui/icon-button.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import { TextInput } from "../../../../ui/fields/text-input.tsx";
import type { RecipientProblem } from "../../../../voice-status/recipients/recipient.ts";

interface Props {
  entry: string;
  problem: RecipientProblem;
  /** Returns false if the new text still needs a look. */
  onFix: (text: string) => boolean | Promise<boolean>;
  onRemove: () => void;
  /** Moves the focus to the row below or above. */
  onMove: (step: 1 | -1) => void;
  /** The row has been fixed or removed: the focus goes to the one that takes its place. */
  onGone: () => void;
}

/** A recipient that cannot be sent yet: a field to fix it, and the reason. */
export function InvalidRecipientRow({ entry, problem, onFix, onRemove, onMove, onGone }: Props) {
  const numberTexts = useNumberTexts();
  const texts = useRecipientTexts();
  const { presenting, hideNumbers, hideName } = usePresentation();
  const person = useRecipientNames(({ names }) => names.get(entry));
  const name = hideNumbers(entry);
  const reasonId = useId();
  const [text, setText] = useState(entry);

  const onKeyDown = async (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") setText(entry);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      onMove(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const result = onFix(text);
    // With Ctrl or ⌘, the event goes on to send the draft, unless this still needs a look.
    if (result === false || (!event.ctrlKey && !event.metaKey)) event.preventDefault();
    await result;
    onGone();
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const isInRow = currentTarget.closest("li")?.contains(relatedTarget) ?? false;
    if (!isInRow && text !== entry) void onFix(text);
  };

  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-1 gap-y-1 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] md:gap-x-3">
      <TextInput
        value={text}
        dir="auto"
        aria-label={numberTexts.fix(name)}
        aria-describedby={reasonId}
        aria-invalid
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => void onKeyDown(event)}
        onBlur={onBlur}
        className={`h-small! px-2.5! text-sm ${presenting ? "[-webkit-text-security:disc]" : ""}`}
      />
      <p
        id={reasonId}
        className="text-sm text-bad max-md:col-span-2 max-md:row-start-2 max-md:mb-1.5"
      >
        {person && <bdi className="font-medium text-ink">{hideName(person)}: </bdi>}
        {texts.problem[problem]}
      </p>
      <span className="flex items-center gap-1">
        {text !== entry && (
          <Button
            size="small"
            className="not-pointer-coarse:hidden"
            onClick={() => void Promise.resolve(onFix(text)).then(onGone)}
          >
            {numberTexts.done}
          </Button>
        )}
        <IconButton
          label={numberTexts.remove(name)}
          onClick={() => {
            onRemove();
            onGone();
          }}
          onBlur={onBlur}
          className="size-small!"
        >
          <X size={16} aria-hidden />
        </IconButton>
      </span>
    </li>
  );
}
