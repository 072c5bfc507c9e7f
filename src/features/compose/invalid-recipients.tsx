import { ChevronLeft, ChevronRight } from "lucide-react";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { problemOf, type ReadRecipient } from "../../voice-status/recipient-list.ts";
import { MendingRow } from "./mending-row.tsx";

interface MendingHandle {
  focus: () => void;
}

interface Props {
  entries: readonly string[];
  read: ReadRecipient;
  onMend: (entry: string, text: string) => boolean | Promise<boolean>;
  onRemove: (entries: readonly string[], label?: string) => void;
  /** The last one is gone, and the focus needs a place. */
  onEmpty: () => void;
  ref: Ref<MendingHandle>;
}

/** As many as one can take in; the others come with the arrows, or as these are done. */
const PAGE = 5;

/** What came in and cannot be sent as it is, gathered for mending. */
export function MendingList({ entries, read, onMend, onRemove, onEmpty, ref }: Props) {
  const { messages } = useI18n();
  const words = messages.numbers;
  const { hideNumbers } = usePresentation();
  const list = useRef<HTMLUListElement>(null);
  const [start, setStart] = useState(0);
  const lastStart = Math.floor((entries.length - 1) / PAGE) * PAGE;
  const from = Math.min(start, lastStart);
  const page = entries.slice(from, from + PAGE);

  const rowInputs = () => list.current?.querySelectorAll("input") ?? [];
  useImperativeHandle(ref, () => ({ focus: () => rowInputs()[0]?.focus() }));

  const focusRow = (index: number) => {
    const inputs = rowInputs();
    const next = inputs[Math.max(0, Math.min(index, inputs.length - 1))];
    if (next) next.focus();
    else onEmpty();
  };

  return (
    <section aria-label={words.mendingList} className="rounded-control border border-line p-3">
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-x-2">
        <h3 className="text-sm font-medium text-bad">{words.needLook(entries.length)}</h3>
        {entries.length > 1 && (
          <Button
            size="small"
            look="quiet"
            className="-mr-1.5 ml-auto"
            onClick={() => {
              onRemove(entries);
              onEmpty();
            }}
          >
            {words.removeThese}
          </Button>
        )}
      </div>
      <ul ref={list} className="grid grid-cols-1 gap-1">
        {page.map((entry, index) => (
          <MendingRow
            key={entry}
            entry={entry}
            problem={problemOf(entry, read)}
            onMend={(text) => onMend(entry, text)}
            onRemove={() => onRemove([entry], hideNumbers(entry))}
            onMove={(step) => focusRow(index + step)}
            // What takes the place of this row is drawn after the event.
            onGone={() => requestAnimationFrame(() => focusRow(index))}
          />
        ))}
      </ul>
      {entries.length > PAGE && (
        <div className="mt-1.5 -ml-1.5 flex items-center text-sm text-ink-soft">
          <IconButton
            label={words.previous}
            aria-disabled={from === 0}
            onClick={() => setStart(Math.max(0, from - PAGE))}
            className="size-8! aria-disabled:opacity-40"
          >
            <ChevronLeft size={16} aria-hidden />
          </IconButton>
          <span className="px-1 tabular-nums">
            {words.shown(from + 1, from + page.length, entries.length)}
          </span>
          <IconButton
            label={words.next}
            aria-disabled={from === lastStart}
            onClick={() => setStart(Math.min(lastStart, from + PAGE))}
            className="size-8! aria-disabled:opacity-40"
          >
            <ChevronRight size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </section>
  );
}
