import { describeFailure } from "../../../i18n/describe-failure.ts";
import type { Messages } from "../../../i18n/en.ts";
import { recordTexts } from "../../../i18n/use-record-texts.ts";
import type { TableTexts } from "../../../i18n/tables.ts";
import type { Cell, Column, Table } from "../../../lib/spreadsheet/table.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import { countsOf, isForEveryone, shareOf } from "../../../voice-status/report/reported-status.ts";

interface RecordColumn extends Column {
  read: (record: SendRecord) => Cell;
}

/**
 * A row for each record. No cell holds the recipients, who may be ten thousand: a report has a row for each of
 * them.
 */
export function historyTable(
  records: readonly SendRecord[],
  texts: TableTexts,
  messages: Messages,
): Table {
  const columns: RecordColumn[] = [
    { title: texts.startedAt, width: 27, read: ({ startedAt }) => ({ at: startedAt }) },
    {
      title: texts.state,
      width: 14,
      read: ({ state }) => recordTexts[messages.language].state[state],
    },
    { isDetail: true, title: "idMessage", width: 26, read: ({ idMessage = "" }) => idMessage },
    { title: texts.fileName, width: 28, read: ({ request }) => request.fileName },
    { isDetail: true, title: texts.urlFile, width: 40, read: ({ request }) => request.urlFile },
    {
      isDetail: true,
      title: texts.color,
      width: 10,
      read: ({ request }) => request.backgroundColor ?? "",
    },
    {
      title: texts.recipients,
      width: 12,
      read: (record) => (isForEveryone(record) ? texts.everyone : recipientCountOf(record) || ""),
    },
    { title: texts.published, width: 16, read: ({ viewers }) => viewers?.sent ?? "" },
    { title: texts.delivered, width: 16, read: ({ viewers }) => viewers?.delivered ?? "" },
    { title: texts.viewed, width: 16, read: ({ viewers }) => viewers?.read ?? "" },
    { title: texts.viewedShare, width: 16, read: viewedShare },
    {
      title: texts.instance,
      width: 20,
      isName: true,
      read: ({ instanceLabel }) => instanceLabel,
    },
    { isDetail: true, title: "idInstance", width: 14, read: ({ idInstance }) => idInstance },
    {
      isDetail: true,
      title: texts.failure,
      width: 32,
      read: ({ failure }) => (failure ? describeFailure(messages, failure).title : ""),
    },
  ];
  return {
    title: texts.sheets.statuses,
    columns,
    rows: records.map((record) => columns.map(({ read }) => read(record))),
  };
}

function viewedShare(record: SendRecord): Cell {
  const counts = countsOf(record);
  return counts ? { share: shareOf(counts.viewed, counts) } : "";
}
