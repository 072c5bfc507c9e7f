import { type Ref, useImperativeHandle, useMemo, useRef, useState } from "react";
import { useNumberTexts } from "../../../../i18n/use-number-texts.ts";
import { useRecipientTexts } from "../../../../i18n/use-recipient-texts.ts";
import { fold } from "../../../../lib/text/fold.ts";
import { Button } from "../../../../ui/button.tsx";
import { lazyPart } from "../../../../ui/lazy-part.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import {
  problemOf,
  type ReadRecipient,
} from "../../../../voice-status/recipients/recipient-list.ts";
import type { RecipientProblem } from "../../../../voice-status/recipients/recipient.ts";
import { InvalidRecipientFilter } from "./invalid-recipient-filter.tsx";
import { InvalidRecipientRow } from "./invalid-recipient-row.tsx";
import { ListPager } from "./list-pager.tsx";
import { useRecipientActions } from "../use-recipient-actions.ts";

/** Loaded separately, because it contains the numbering plans. */
const InvalidRecipientTools = lazyPart(() => import("./invalid-recipient-tools.tsx"));

interface ListHandle {
  focus: () => void;
}

interface Props {
  entries: readonly string[];
  read: ReadRecipient;
  /** Called when the last one is gone, to move the focus. */
  onEmpty: () => void;
  ref: Ref<ListHandle>;
}

/** Shown at once; a pager leads to the others. */
const PAGE = 5;
/** More than this come from a text that is no list, and sorting them would take too long. */
const MAX_SORTED = 5_000;

/** Recipients that cannot be sent as they are, to be fixed one by one or all of a kind at once. */
export function InvalidRecipients({ entries, read, onEmpty, ref }: Props) {
  const numberTexts = useNumberTexts();
  const texts = useRecipientTexts();
  const actions = useRecipientActions();
  const { hideNumbers } = usePresentation();
  const list = useRef<HTMLUListElement>(null);
  const [start, setStart] = useState(0);
  const [kind, setKind] = useState<RecipientProblem>();
  const [search, setSearch] = useState("");

  const problems = useMemo(() => {
    const sorted = entries.slice(0, MAX_SORTED);
    return new Map(sorted.map((entry) => [entry, problemOf(entry, read)]));
  }, [entries, read]);
  const counts = countKinds(problems.values());
  // All kinds are shown again when none of the chosen kind is left.
  const chosen = kind && counts.has(kind) ? kind : undefined;
  const [onlyKind] = counts.size === 1 ? counts.keys() : [chosen];
  const wanted = fold(search.trim());
  const shown = entries.filter(
    (entry) =>
      (!chosen || problems.get(entry) === chosen) && (!wanted || fold(entry).includes(wanted)),
  );
  const from = Math.min(start, Math.max(0, Math.floor((shown.length - 1) / PAGE) * PAGE));
  const page = shown.slice(from, from + PAGE);

  const rowInputs = () => list.current?.querySelectorAll("input") ?? [];
  useImperativeHandle(ref, () => ({ focus: () => rowInputs()[0]?.focus() }));

  const focusRow = (index: number) => {
    const inputs = rowInputs();
    const next = inputs[Math.max(0, Math.min(index, inputs.length - 1))];
    if (next) next.focus();
    else onEmpty();
  };
  // The rows that replace these are rendered after the event.
  const focusLater = (index: number) => requestAnimationFrame(() => focusRow(index));

  return (
    <section aria-label={texts.list} className="rounded-control border border-line p-3">
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1.5">
        <h3 className="text-sm font-medium text-bad">{numberTexts.needLook(entries.length)}</h3>
        {shown.length > 1 && (
          <Button
            size="small"
            look="quiet"
            className="-mr-1.5 ml-auto"
            onClick={() => {
              actions.remove(shown);
              focusLater(0);
            }}
          >
            {texts.removeThese}
          </Button>
        )}
      </div>
      {entries.length > PAGE && (
        <InvalidRecipientFilter
          counts={counts}
          total={entries.length}
          kind={chosen}
          onKind={setKind}
          search={search}
          onSearch={setSearch}
        />
      )}
      <InvalidRecipientTools
        entries={shown}
        problems={problems}
        problem={onlyKind}
        onDone={() => focusLater(0)}
      />
      {shown.length === 0 && <p className="text-sm text-ink-soft">{texts.nothingFound}</p>}
      <ul ref={list} className="grid grid-cols-1 gap-1">
        {page.map((entry, index) => (
          <InvalidRecipientRow
            key={entry}
            entry={entry}
            problem={problems.get(entry) ?? problemOf(entry, read)}
            onFix={(text) => actions.fix(entry, text)}
            onRemove={() => actions.remove([entry], hideNumbers(entry))}
            onMove={(step) => focusRow(index + step)}
            onGone={() => focusLater(index)}
          />
        ))}
      </ul>
      {shown.length > PAGE && (
        <ListPager from={from} step={PAGE} total={shown.length} onFrom={setStart} />
      )}
    </section>
  );
}

function countKinds(problems: Iterable<RecipientProblem>): ReadonlyMap<RecipientProblem, number> {
  const counts = new Map<RecipientProblem, number>();
  for (const problem of problems) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return counts;
}
