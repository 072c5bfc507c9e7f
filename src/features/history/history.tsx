import { memo, useMemo, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useFollowing } from "../../stores/history/follow/start-following.ts";
import { useLedger } from "../../stores/history/ledger-store.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { ExportMenu } from "./export/export-menu.tsx";
import { instanceLabels } from "./list/instance-labels.ts";

const FoundRecords = lazyPart(() => import("./list/found-records.tsx"));
const HistoryNotes = lazyPart(() => import("./history-notes.tsx"));
const HistoryTools = lazyPart(() => import("./history-tools.tsx"));
const NewerRecords = lazyPart(() => import("./list/newer-records.tsx"));

/** Every send of this browser. It renders again when the ledger changes, but not when the draft does. */
export const History = memo(function History() {
  const { idInstance } = useChosenInstance();
  const texts = useI18n().messages.history;
  const { isRead, records, newer, quarantined, stored, crashSafe, removed } = useLedger();
  const title = useRef<HTMLHeadingElement>(null);
  const followFailed = useFollowing(({ failed }) => failed.has(idInstance));
  const hasNotes =
    !stored || !crashSafe || quarantined > 0 || removed !== undefined || followFailed;

  const labels = useMemo(() => instanceLabels(records), [records]);

  return (
    <section
      aria-labelledby="history-title"
      className="border-t border-line pt-7 pb-16 wide:border-t-0 wide:pt-8"
    >
      <div className="mb-3.5 flex flex-wrap wide:mb-4 items-center gap-x-2 gap-y-2 md:gap-x-3">
        <h2
          ref={title}
          id="history-title"
          tabIndex={-1}
          className="mr-auto text-[18px]/7 font-semibold tracking-tight"
        >
          {texts.title}
        </h2>
        {records.length > 0 && <HistoryTools labels={labels} />}
        <ExportMenu />
      </div>
      {hasNotes && (
        <HistoryNotes followFailed={followFailed} onRestored={() => title.current?.focus()} />
      )}
      {isRead && records.length + newer.length === 0 && (
        <p className="rounded-card border border-dashed border-line-strong px-5 py-10 text-center text-ink-soft">
          {texts.empty}
        </p>
      )}
      {newer.length > 0 && <NewerRecords records={newer} />}
      {records.length > 0 && <FoundRecords records={records} labels={labels} />}
    </section>
  );
});
