import type { Messages } from "../../../../i18n/en.ts";
import { recordTexts } from "../../../../i18n/use-record-texts.ts";
import type { TableTexts } from "../../../../i18n/tables.ts";
import type { Cell, Table } from "../../../../lib/spreadsheet/table.ts";
import { recipientCountOf } from "../../../../voice-status/record/record.ts";
import {
  countsOf,
  isAccepted,
  isForEveryone,
  type ReportedStatus,
  shareOf,
} from "../../../../voice-status/report/reported-status.ts";
import { timelineOf } from "../../../../voice-status/report/timeline.ts";
import { summaryTable } from "./summary-table.ts";

/**
 * What a report of one status says about the status itself.
 *
 * @param seconds the length of the audio, if it is known.
 * @param events the names of the events in the timeline.
 */
export function statusSummary(
  status: ReportedStatus,
  seconds: number | undefined,
  texts: TableTexts,
  events: Record<ReturnType<typeof timelineOf>[number]["event"], string>,
  { language }: Messages,
): Table {
  const { record } = status;
  const { request } = record;
  const counts = countsOf(record);
  const reached: [string, Cell][] = counts
    ? [
        [texts.published, counts.published],
        [texts.delivered, counts.delivered],
        [texts.viewed, counts.viewed],
        [texts.viewedShare, { share: shareOf(counts.viewed, counts) }],
      ]
    : [];
  return summaryTable(texts, [
    [texts.fileName, request.fileName],
    [texts.urlFile, request.urlFile],
    [texts.length, seconds ?? ""],
    [texts.color, request.backgroundColor ?? ""],
    [texts.instance, record.instanceLabel],
    ["idInstance", record.idInstance],
    ["idMessage", record.idMessage ?? ""],
    [texts.state, recordTexts[language].state[record.state]],
    [texts.accepted, isAccepted(record) ? texts.yes : texts.no],
    [texts.recipients, isForEveryone(record) ? texts.everyone : recipientCountOf(record) || ""],
    ...reached,
    ...timelineOf(status).map(({ event, at }): [string, Cell] => [events[event], { at }]),
  ]);
}
