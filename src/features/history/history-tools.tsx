import { useRecordTexts } from "../../i18n/use-record-texts.ts";
import { useHistoryView } from "../../stores/history/history-view.ts";
import { SearchInput } from "../../ui/fields/search-input.tsx";
import { Select } from "../../ui/fields/select.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { ReportTools } from "./report/report-tools.tsx";

const InstanceFilter = lazyPart(() => import("./list/instance-filter.tsx"));

/** Searches and filters the records, and opens reports about them. */
export default function HistoryTools({ labels }: { labels: ReadonlyMap<string, string> }) {
  const texts = useRecordTexts();
  const text = useHistoryView((view) => view.text);
  const kind = useHistoryView((view) => view.kind);
  return (
    <>
      <SearchInput
        label={texts.search}
        value={text}
        isPrivate
        onChange={(typed) => useHistoryView.setState({ text: typed })}
        className="w-full max-md:order-1 md:w-56"
      />
      <Select
        label={texts.filter}
        options={texts.filters}
        value={kind}
        onChange={(chosen) => useHistoryView.setState({ kind: chosen })}
        className="max-w-60"
      />
      {labels.size > 1 && <InstanceFilter labels={labels} />}
      <ReportTools />
    </>
  );
}
