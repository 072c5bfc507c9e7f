import type { TableTexts } from "../../../../i18n/tables.ts";
import type { Cell, Column, Table } from "../../../../lib/spreadsheet/table.ts";
import { labelByForm } from "../../../../voice-status/recipients/chat-id.ts";
import type { ViewerRow } from "../../../../voice-status/record/viewers.ts";
import type { ReportedStatus } from "../../../../voice-status/report/reported-status.ts";

/** A row for each recipient of each status: how far it got with them. */
export function recipientsTable(
  statuses: readonly ReportedStatus[],
  names: ReadonlyMap<string, string>,
  texts: TableTexts,
): Table {
  return {
    title: texts.sheets.people,
    columns: [
      { title: texts.startedAt, width: 27 },
      { title: texts.fileName, width: 28 },
      { title: texts.instance, width: 20, isName: true },
      { title: "idInstance", width: 14 },
      { title: "idMessage", width: 26 },
      ...peopleColumns(texts),
    ],
    rows: statuses.flatMap(({ record, people }) => {
      const { startedAt, request, instanceLabel, idInstance, idMessage = "" } = record;
      const about = [{ at: startedAt }, request.fileName, instanceLabel, idInstance, idMessage];
      return people.map((person) => [...about, ...personRow(person, names, texts)]);
    }),
  };
}

/** The same for one status, without the columns that name it. */
export function peopleTable(
  people: readonly ViewerRow[],
  names: ReadonlyMap<string, string>,
  texts: TableTexts,
): Table {
  return {
    title: texts.sheets.people,
    columns: peopleColumns(texts),
    rows: people.map((person) => personRow(person, names, texts)),
  };
}

function peopleColumns(texts: TableTexts): Column[] {
  return [
    { title: texts.name, width: 28, isName: true },
    { title: texts.number, width: 22 },
    { title: texts.step, width: 14 },
    { title: texts.stepAt, width: 27 },
    { title: texts.isListed, width: 12 },
  ];
}

function personRow(
  { chatId, step, at, isListed }: ViewerRow,
  names: ReadonlyMap<string, string>,
  texts: TableTexts,
): Cell[] {
  return [
    names.get(chatId) ?? "",
    labelByForm(chatId),
    texts.steps[step ?? "none"],
    at === undefined ? "" : { at },
    isListed ? texts.yes : texts.no,
  ];
}
