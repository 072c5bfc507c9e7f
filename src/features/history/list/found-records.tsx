import { memo, useDeferredValue, useMemo } from "react";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import {
  type HistoryView,
  RECORDS_PER_PAGE,
  showAllRecords,
  useHistoryView,
} from "../../../stores/history/history-view.ts";
import { findPeople } from "../../../stores/recipients/find-people.ts";
import { Button } from "../../../ui/button.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { filterRecords } from "./record-filter.ts";
import { RecordList } from "./record-list.tsx";

interface Props {
  /** Newest first. */
  records: SendRecord[];
  /** The labels of all instances in the history, by `idInstance`. */
  labels: ReadonlyMap<string, string>;
}

/** The records that match search and filters, page by page. A long list does not hold up the field of the search. */
export default function FoundRecords(props: Props) {
  const view = useDeferredValue(useHistoryView());
  return <Found {...props} view={view} />;
}

const Found = memo(function Found({ records, labels, view }: Props & { view: HistoryView }) {
  const texts = useRecordTexts();
  const { text, kind, idInstance, drawn } = view;
  const people = useMemo(() => findPeople(text), [text]);
  const found = filterRecords(records, {
    kind,
    text,
    people,
    // The last record of the chosen instance may have been removed.
    idInstance: labels.has(idInstance ?? "") ? idInstance : undefined,
  });

  if (found.length === 0) {
    return (
      <p className="flex flex-wrap items-center justify-center gap-3 rounded-card border border-line bg-surface px-5 py-8 text-ink-soft">
        {texts.nothingFound}
        <Button size="small" onClick={showAllRecords}>
          {texts.showAll}
        </Button>
      </p>
    );
  }
  return (
    <>
      <RecordList records={found.slice(0, drawn)} labels={labels} />
      {found.length > drawn && (
        <Button
          className="mt-3 w-full"
          onClick={() => useHistoryView.setState({ drawn: drawn + RECORDS_PER_PAGE })}
        >
          {texts.showMore(Math.min(RECORDS_PER_PAGE, found.length - drawn))}
        </Button>
      )}
    </>
  );
});
