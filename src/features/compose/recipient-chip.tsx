import { CircleAlert, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import type { Recipient } from "../../voice-status/recipient.ts";

interface Props {
  recipient: Recipient;
  /** Of the contact, where it is known; shown in the place of the number. */
  name: string | undefined;
  /** All chips are one stop of the Tab key; arrows go between them. */
  isTabStop: boolean;
  onRemove: () => void;
  onMend: () => void;
  onMove: (step: 1 | -1) => void;
}

export function RecipientChip({ recipient, name, isTabStop, onRemove, onMend, onMove }: Props) {
  const { messages } = useI18n();
  const words = messages.compose;
  const { hideName, hideNumbers } = usePresentation();
  const number = hideNumbers(recipient.valid ? recipient.label : recipient.text);
  const shown = name ? hideName(name) : number;
  const label = name ? `${shown}, ${number}` : number;
  const problem = recipient.valid ? undefined : words.problem[recipient.problem];

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const acts: Record<string, () => void> = {
      Delete: onRemove,
      Backspace: onRemove,
      ArrowLeft: () => onMove(-1),
      ArrowRight: () => onMove(1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const look = recipient.valid
    ? "bg-sunken border-line"
    : "bg-bad-wash border-transparent text-bad";
  return (
    <li className={`flex h-7 max-w-full items-center rounded-chip border text-sm ${look}`}>
      <button
        type="button"
        data-chip
        tabIndex={isTabStop ? 0 : -1}
        onClick={onMend}
        onKeyDown={onKeyDown}
        aria-label={problem ? `${words.mend(label)}. ${problem}` : words.mend(label)}
        title={problem ?? words.mend(label)}
        className="flex h-full min-w-0 items-center gap-1.5 rounded-chip pl-2.5"
      >
        {problem && <CircleAlert size={14} aria-hidden className="flex-none" />}
        <bdi className="truncate">{shown}</bdi>
      </button>
      <button
        type="button"
        tabIndex={-1}
        onClick={onRemove}
        aria-label={words.remove(label)}
        className="grid size-[26px] flex-none place-items-center rounded-chip opacity-60 hover:opacity-100"
      >
        <X size={14} aria-hidden />
      </button>
    </li>
  );
}
