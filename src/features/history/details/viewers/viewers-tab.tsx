import { useEffect, useMemo, useState } from "react";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { useLidAliases } from "../../../../stores/history/statistics/lid-aliases.ts";
import { askStatistic } from "../../../../stores/history/statistics/statistics.ts";
import { useViewers } from "../../../../stores/history/statistics/viewers.ts";
import { showGroup, useHistoryView } from "../../../../stores/history/history-view.ts";
import { useInstance } from "../../../../stores/instances/use-instance.ts";
import { usePersonNames } from "../../../../stores/recipients/person-names.ts";
import { SearchInput } from "../../../../ui/fields/search-input.tsx";
import { Segmented } from "../../../../ui/fields/segmented.tsx";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import { viewerRows } from "../../../../voice-status/record/viewers.ts";
import { useRecordTitle } from "../../list/use-record-title.ts";
import { AskNames } from "./ask-names.tsx";
import { NoViewers } from "./no-viewers.tsx";
import { ViewerActions } from "./viewer-actions.tsx";
import {
  countGroups,
  groupsToShow,
  rowsOfGroup,
  searchRows,
  shownGroup,
  sortRows,
} from "./viewer-groups.ts";
import { ViewerList } from "./viewer-list.tsx";
import { ViewersNotes } from "./viewers-notes.tsx";

/** Who saw a status: each recipient with the last step and its time. */
export function ViewersTab({ record }: { record: SendRecord }) {
  const texts = useViewersTexts();
  const title = useRecordTitle();
  const instance = useInstance(record.idInstance);
  const viewers = useViewers(record.id);
  const aliases = useLidAliases(record.idInstance);
  const nameOf = usePersonNames(instance);
  const [text, setText] = useState("");
  const wanted = useHistoryView(({ groups }) => groups.get(record.id) ?? "all");
  const [opened] = useState(record);
  useEffect(() => askStatistic(opened), [opened]);

  const rows = useMemo(
    () => sortRows(viewerRows(record, viewers, aliases)),
    [record, viewers, aliases],
  );
  const counts = useMemo(() => countGroups(rows), [rows]);
  const group = shownGroup(wanted, counts);
  const shown = useMemo(
    () => searchRows(rowsOfGroup(rows, group), text, nameOf),
    [rows, group, text, nameOf],
  );
  const isTold = viewers.length > 0;
  const isSearched = text.trim() !== "";

  return (
    <div className="grid grid-cols-1 gap-3">
      {isTold ? (
        <ViewersNotes record={record} />
      ) : (
        <NoViewers record={record} instance={instance} />
      )}
      {rows.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            {isTold && (
              <Segmented
                legend={texts.filter}
                name={`viewers of ${record.id}`}
                options={groupsToShow(counts).map((value) => ({
                  value,
                  label: texts.withCount(texts.filters[value], counts[value]),
                }))}
                value={group}
                onChange={(next) => showGroup(record.id, next)}
              />
            )}
            <SearchInput
              isPrivate
              label={texts.search}
              value={text}
              onChange={setText}
              className="w-full min-w-40 flex-1 md:max-w-72"
            />
          </div>
          {shown.length > 0 ? (
            <ViewerList
              // It begins at the top for each choice.
              key={`${group} ${text}`}
              label={texts.list(title(record))}
              rows={shown}
              nameOf={nameOf}
            />
          ) : (
            <p role="status" className="text-sm text-ink-soft">
              {isSearched ? texts.nobodyFound : texts.nobodyInGroup}
            </p>
          )}
          <ViewerActions
            record={record}
            rows={shown}
            isTold={isTold}
            isSearched={isSearched}
            group={group}
          >
            <AskNames instance={instance} isNeeded={rows.some(({ chatId }) => !nameOf(chatId))} />
          </ViewerActions>
        </>
      )}
    </div>
  );
}
