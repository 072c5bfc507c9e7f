import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { labelByForm } from "../../../voice-status/recipients/chat-id.ts";
import { loadNumberReading, useNumberReading } from "../../../stores/recipients/number-reading.ts";
import { useRecipientNames } from "../../../stores/recipients/recipient-names.ts";
import { useContactNames } from "../../../stores/recipients/contacts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { RecipientChip } from "./recipient-chip.tsx";

interface Props {
  chatIds: readonly string[];
  /** Those of them that need a look: they are shown, however old they are. */
  doubtful: readonly string[];
  /** The one whose number is being changed. */
  edited: string | undefined;
  ref: Ref<{ focusLast: () => boolean }>;
  onRemove: (chatId: string, label: string) => void;
  onFix: (chatId: string, label: string) => void;
  /** Moves the focus to what follows the chips. */
  onEnd: () => void;
}

/** More chips than this help nobody, and slow the page down. */
const MAX_DRAWN = 40;
/** More chips than this scroll in a box of their own. */
const MANY = 24;

/** The newest of the chosen recipients; arrow keys move between them. */
export function RecipientChips({ chatIds, doubtful, edited, ref, onRemove, onFix, onEnd }: Props) {
  const texts = useNumberTexts();
  const { hideName, hideNumbers } = usePresentation();
  const reading = useNumberReading();
  const names = useContactNames(useChosenInstance());
  const pasted = useRecipientNames((stored) => stored.names);
  const list = useRef<HTMLUListElement>(null);
  const doubts = new Set(doubtful.filter((chatId) => !names.has(chatId)));
  const drawn = newestOf(chatIds, doubts);
  const isLong = chatIds.length > MANY;

  // The newest ones are at the end, next to the input.
  useLayoutEffect(() => {
    if (chatIds.length > MANY) list.current?.scrollTo(0, list.current.scrollHeight);
  }, [chatIds.length]);

  const isEmpty = chatIds.length === 0;
  useEffect(() => {
    if (!isEmpty) void loadNumberReading();
  }, [isEmpty]);

  const focusChip = (index: number) => {
    const chips = list.current?.querySelectorAll<HTMLElement>("[data-chip]");
    const chip = chips?.[Math.max(0, index)];
    if (chip) chip.focus();
    else onEnd();
    return chip !== undefined;
  };
  useImperativeHandle(ref, () => ({ focusLast: () => focusChip(drawn.length - 1) }));

  if (isEmpty) return null;
  return (
    <ul
      ref={list}
      aria-label={texts.recipientsList}
      className={
        isLong ? "flex max-h-60 w-full flex-wrap content-start gap-1.5 overflow-y-auto" : "contents"
      }
    >
      {chatIds.length > drawn.length && (
        <li className="flex h-chip items-center px-1 text-sm text-ink-soft">
          {texts.more(chatIds.length - drawn.length)}
        </li>
      )}
      {drawn.map((chatId, index) => {
        const label = reading?.labelOfNumber(chatId) ?? labelByForm(chatId);
        const number = hideNumbers(label);
        const name = names.get(chatId) ?? pasted.get(chatId);
        const shown = name ? hideName(name) : number;
        return (
          <RecipientChip
            key={chatId}
            label={name ? `${shown}, ${number}` : number}
            shown={shown}
            number={name && number}
            isEdited={chatId === edited}
            isDoubtful={doubts.has(chatId)}
            isTabStop={index === 0}
            onFix={() => onFix(chatId, label)}
            onMove={(step) => focusChip(index + step)}
            onRemove={() => {
              onRemove(chatId, number);
              // The chip that replaces the removed one is rendered after this event.
              requestAnimationFrame(() => focusChip(index));
            }}
          />
        );
      })}
    </ul>
  );
}

/** The chips to show: those that need a look, then the newest. */
function newestOf(chatIds: readonly string[], doubts: ReadonlySet<string>): string[] {
  if (chatIds.length <= MAX_DRAWN) return [...chatIds];
  const first = chatIds.filter((chatId) => doubts.has(chatId)).slice(-MAX_DRAWN);
  const others = chatIds.filter((chatId) => !doubts.has(chatId));
  return [...first, ...others.slice(others.length - (MAX_DRAWN - first.length))];
}
