import { memo, type ReactNode, useMemo, useRef } from "react";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { SearchInput } from "../../ui/fields/search-input.tsx";
import { Select } from "../../ui/fields/select.tsx";
import { HistoryTools } from "./history-tools.tsx";
import { ExportMenu } from "./export/export-menu.tsx";
import { useFollowing } from "../../stores/history/follow/start-following.ts";
import { NewerRecords } from "./list/newer-records.tsx";
import { restoreRemoved, useLedger } from "../../stores/history/ledger.ts";
import { useHistoryView } from "../../stores/history/history-view.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { instanceLabels } from "./list/instance-labels.ts";
import { useHistoryFiles } from "./export/use-history-files.ts";

const FoundRecords = lazyPart(() => import("./list/found-records.tsx"));
const InstanceFilter = lazyPart(() => import("./list/instance-filter.tsx"));

/** Every send of this browser. It renders again when the ledger changes, but not when the draft does. */
const History = memo(function History() {
  const { idInstance } = useChosenInstance();
  const { messages } = useI18n();
  const texts = messages.history;
  const { records, newer, quarantined, stored, crashSafe, removed } = useLedger();
  const title = useRef<HTMLHeadingElement>(null);
  const text = useHistoryView((view) => view.text);
  const kind = useHistoryView((view) => view.kind);
  const files = useHistoryFiles();
  const followFailed = useFollowing(({ failed }) => failed.has(idInstance));

  const restore = () => {
    restoreRemoved();
    title.current?.focus();
  };

  const labels = useMemo(() => instanceLabels(records), [records]);

  return (
    <section
      aria-labelledby="history-title"
      className="border-t border-line pt-7 pb-16 wide:border-t-0 wide:pt-8"
    >
      <div className="mb-3.5 flex flex-wrap wide:mb-4 items-center gap-x-3 gap-y-2">
        <h2
          ref={title}
          id="history-title"
          tabIndex={-1}
          className="mr-auto text-[18px]/7 font-semibold tracking-tight"
        >
          {texts.title}
        </h2>
        {records.length > 0 && (
          <>
            <SearchInput
              label={texts.search}
              value={text}
              isPrivate
              onChange={(typed) => useHistoryView.setState({ text: typed })}
              className="w-full max-md:order-1 md:w-[280px]"
            />
            <Select
              label={texts.filter}
              options={texts.filters}
              value={kind}
              onChange={(chosen) => useHistoryView.setState({ kind: chosen })}
              className="max-w-28 md:max-w-44"
            />
            {labels.size > 1 && <InstanceFilter labels={labels} />}
          </>
        )}
        {records.length > 0 && <HistoryTools />}
        <ExportMenu files={files} />
      </div>
      {!stored && (
        <Note
          act={
            <Button size="small" onClick={() => files.save(({ exportJson }) => exportJson())}>
              {texts.saveNow}
            </Button>
          }
        >
          {texts.notStored}
        </Note>
      )}
      {!crashSafe && <Note>{texts.notCrashSafe}</Note>}
      {quarantined > 0 && <Note>{texts.setAside(quarantined)}</Note>}
      {removed && (
        <Note
          tone="calm"
          act={
            <Button size="small" onClick={restore}>
              {messages.compose.undo}
            </Button>
          }
        >
          {texts.removed}
        </Note>
      )}
      {followFailed && <Note>{texts.followFailed}</Note>}
      {records.length + newer.length === 0 && (
        <p className="rounded-card border border-dashed border-line-strong px-5 py-10 text-center text-ink-soft">
          {texts.empty}
        </p>
      )}
      <NewerRecords records={newer} />
      {records.length > 0 && <FoundRecords records={records} labels={labels} />}
    </section>
  );
});

export default History;

interface NoteProps {
  children: string;
  tone?: "calm" | "caution";
  act?: ReactNode;
}

const tones = { calm: "bg-sunken text-ink-soft", caution: "bg-caution-wash text-caution" };

function Note({ children, tone = "caution", act }: NoteProps) {
  return (
    <div
      className={`mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control px-3.5 py-2.5 text-sm ${tones[tone]}`}
    >
      <p role="status">{children}</p>
      {act}
    </div>
  );
}
