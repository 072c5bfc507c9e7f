import type { TableTexts } from "../../../../i18n/tables.ts";
import type { Cell, Column, Table } from "../../../../lib/spreadsheet/table.ts";
import type { PeriodReport, Totals } from "../../../../voice-status/report/period-report.ts";
import { nameOf, shareOf } from "../../../../voice-status/report/reported-status.ts";
import { summaryTable } from "./summary-table.ts";

/** What a report of a period says in total. */
export function periodSummary(
  { totals, people, best, worst }: PeriodReport,
  period: string,
  texts: TableTexts,
): Table {
  const titles = totalsColumns(texts).map(({ title }) => title);
  const values = totalsCells(totals);
  return summaryTable(texts, [
    [texts.period, period],
    ...titles.map((title, index): [string, Cell] => [title, values[index] ?? ""]),
    [texts.peoplePublished, people.published],
    [texts.peopleDelivered, people.delivered],
    [texts.peopleViewed, people.viewed],
    [texts.best, best ? nameOf(best.record) : ""],
    [texts.worst, worst ? nameOf(worst.record) : ""],
  ]);
}

/** A row for each day on which something was sent. */
export function daysTable({ days }: PeriodReport, texts: TableTexts): Table {
  return {
    title: texts.sheets.days,
    columns: [{ title: texts.day, width: 14 }, ...totalsColumns(texts)],
    rows: days.map(({ day, totals }) => [{ day }, ...totalsCells(totals)]),
  };
}

/** A row for each instance through which something was sent. */
export function instancesTable({ instances }: PeriodReport, texts: TableTexts): Table {
  return {
    title: texts.sheets.instances,
    columns: [
      { title: texts.instance, width: 24, isName: true },
      { title: "idInstance", width: 14 },
      ...totalsColumns(texts),
    ],
    rows: instances.map(({ label, idInstance, totals }) => [
      label,
      idInstance,
      ...totalsCells(totals),
    ]),
  };
}

function totalsColumns(texts: TableTexts): Column[] {
  const titles = [
    texts.statuses,
    texts.accepted,
    texts.counted,
    texts.recipients,
    texts.published,
    texts.delivered,
    texts.viewed,
    texts.viewedShare,
  ];
  return titles.map((title) => ({ title, width: 16 }));
}

function totalsCells({ statuses, accepted, counted, sums }: Totals): Cell[] {
  if (counted === 0) return [statuses, accepted, counted, "", "", "", "", ""];
  const { recipients, published, delivered, viewed } = sums;
  const share = { share: shareOf(viewed, sums) };
  return [statuses, accepted, counted, recipients, published, delivered, viewed, share];
}
