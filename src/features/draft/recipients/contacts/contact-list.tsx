import { type KeyboardEvent, useState } from "react";
import { useContactTexts } from "../../../../i18n/use-contact-texts.ts";
import { useNumberLabel } from "../../../../stores/recipients/number-label.ts";
import { Checkbox } from "../../../../ui/fields/checkbox.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { Contact } from "../../../../voice-status/recipients/contact-names.ts";

interface Props {
  /** All contacts, also those not found. The list's height depends on them, so that it does not change in a search. */
  contacts: readonly Contact[];
  found: readonly Contact[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

/** Nobody reads through more than this; the search narrows them down. */
const MAX_DRAWN = 100;

const ROW_PIXELS = 45;

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Checkboxes for the contacts found: one tab stop, and arrow keys move between them. */
export function ContactList({ contacts, found, ticked, onTick }: Props) {
  const texts = useContactTexts();
  const { hideName, hideNumbers } = usePresentation();
  const labelOf = useNumberLabel();
  const [current, setCurrent] = useState(0);
  const drawn = found.slice(0, MAX_DRAWN);
  const stop = Math.min(current, drawn.length - 1);
  // Some answers of GREEN-API do not tell which numbers the phone has saved.
  const marksUnsaved = contacts.some(({ saved }) => saved);
  const hasUnsaved = marksUnsaved && contacts.some(({ saved }) => !saved);

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = steps[event.key]?.(stop, drawn.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll("input")[next]?.focus();
  };
  const tick = (chatId: string, index: number) => {
    const next = new Set(ticked);
    if (!next.delete(chatId)) next.add(chatId);
    setCurrent(index);
    onTick(next);
  };

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are for the checkboxes within */}
      <ul
        aria-label={texts.list}
        onKeyDown={onKeyDown}
        className="overflow-y-auto rounded-control border border-line"
        style={{ height: `min(36vh, 352px, ${contacts.length * ROW_PIXELS + 1}px)` }}
      >
        {drawn.map(({ chatId, name, saved }, index) => (
          <li key={chatId} className="border-line not-first:border-t">
            <Checkbox
              className="min-h-11! gap-3! px-2 py-1 hover:bg-sunken"
              tabIndex={index === stop ? 0 : -1}
              checked={ticked.has(chatId)}
              onChange={() => tick(chatId, index)}
            >
              <span className="grid min-w-0 flex-1">
                <bdi className={`truncate ${name ? "font-medium" : "text-ink-soft"}`}>
                  {hideName(name) || texts.nameless}
                </bdi>
                <span className="truncate text-xs text-ink-soft">
                  {hideNumbers(labelOf(chatId))}
                </span>
              </span>
              {!saved && marksUnsaved && (
                <span className="flex-none text-xs text-caution">{texts.unsaved}</span>
              )}
            </Checkbox>
          </li>
        ))}
        {found.length > drawn.length && (
          <li className="border-t border-line p-2 text-xs text-ink-soft">
            {texts.more(found.length - drawn.length)}
          </li>
        )}
      </ul>
      {hasUnsaved && <p className="text-xs text-ink-soft">{texts.unsavedNote}</p>}
    </>
  );
}
