import type { KeyboardEvent } from "react";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";

interface Props {
  label: string;
  /** The text on it: the name of a contact, or else the number. */
  shown: string;
  /** The number beside the name; undefined without a name. */
  number: string | undefined;
  /** Its number is in the input to be changed. */
  isEdited: boolean;
  /** Its country is not known to have numbers of this form. */
  isDoubtful: boolean;
  /** All chips are one tab stop; arrow keys move between them. */
  isTabStop: boolean;
  onRemove: () => void;
  onFix: () => void;
  onMove: (step: 1 | -1) => void;
}

/** Made of few elements, because many chips are rendered at once. */
export function RecipientChip({
  label,
  shown,
  number,
  isEdited,
  isDoubtful,
  isTabStop,
  onRemove,
  onFix,
  onMove,
}: Props) {
  const texts = useNumberTexts();
  const name = texts.fix(label);
  const described = isDoubtful ? `${name}. ${texts.doubtful}` : name;

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const actions: Record<string, () => void> = {
      Delete: onRemove,
      Backspace: onRemove,
      ArrowLeft: () => onMove(-1),
      ArrowRight: () => onMove(1),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const doubt = isDoubtful
    ? "text-caution underline decoration-dotted decoration-1 underline-offset-4"
    : "";
  return (
    <li
      className={`flex h-chip max-w-full animate-[land_160ms_ease-out] items-center rounded-chip border bg-sunken text-sm ${isEdited ? "border-dashed border-accent" : "border-line"}`}
    >
      <button
        type="button"
        data-chip
        dir="auto"
        tabIndex={isTabStop ? 0 : -1}
        onClick={onFix}
        onKeyDown={onKeyDown}
        aria-label={described}
        title={described}
        className={`h-full min-w-0 truncate rounded-chip pl-2.5 tabular-nums ${doubt}`}
      >
        {shown}
        {number && <small className="pl-1.5 text-xs text-ink-soft">{number}</small>}
      </button>
      <button
        type="button"
        tabIndex={-1}
        onClick={onRemove}
        aria-label={texts.remove(label)}
        className="h-full w-chip flex-none rounded-chip text-lg/none opacity-60 before:content-['×'] hover:opacity-100"
      />
    </li>
  );
}
