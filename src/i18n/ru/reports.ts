import { counter } from "../../lib/text/counter.ts";
import type { reports as en } from "../en/reports.ts";

const count = counter("ru");

export const reports: typeof en = {
  ofStatus: "Отчёт о статусе",
  ofPeriod: "Отчёт за период",
  period: "Период",
  periods: {
    today: "Сегодня",
    week: "7\u00A0дней",
    month: "30\u00A0дней",
    quarter: "90\u00A0дней",
    all: "За всё время",
    own: "С … по …",
  },
  firstDay: "С",
  lastDay: "По",
  instance: "Инстанс",
  allInstances: "Все инстансы",
  noStatuses: "За этот период ничего не отправлено. Выберите период побольше или другой инстанс.",
  noStatistics:
    "Статистики этого статуса пока нет. Она появится после публикации и сохранится здесь.",
  onlyCounts: "Известны только числа: список людей для этого статуса не сохранился.",
  partlyCounted: (counted, all) =>
    `Люди посчитаны по статусам со статистикой: ${count(counted, { other: "#" })} из ${count(all, { other: "#" })}.`,

  steps: "Шаги",
  stepNames: {
    accepted: "Принят",
    published: "Опубликован",
    delivered: "Доставлен",
    viewed: "Просмотрен",
  },
  isAccepted: "в GREEN-API",
  notAccepted: "нет",
  ofAll: (part, all) => `${part} из ${all}`,
  length: (time) => `длительность ${time}`,
  everyone: "для всех",
  recipients: (n) => count(n, { one: "# получатель", few: "# получателя", other: "# получателей" }),

  timeline: "Хронология",
  events: {
    started: "Отправка",
    accepted: "Приём в очередь",
    published: "Публикация",
    "first-view": "Первый просмотр",
    "half-of-views": "Половина просмотров",
    "last-view": "Последний просмотр",
  },
  hours: "Просмотры по часам после публикации",
  inHour: (hour, n) =>
    `Час ${hour}: ${count(n, { one: "# просмотр", few: "# просмотра", other: "# просмотров" })}`,
  hour: (n) => `${n}\u00A0ч`,

  people: "Люди",
  findPeople: "Поиск по имени или номеру",
  nobodyFound: "Никого не найдено.",
  notListed: "нет в списке",

  totals: "Итого",
  statuses: "Статусы",
  accepted: (n) => count(n, { one: "принят #", other: "принято #" }),
  peopleReached: "Получили",
  peopleReachedNote: "без повторов",
  peopleViewed: "Посмотрели",
  peopleViewedNote: "без повторов",
  views: "Просмотры",
  viewsNote: (share) => `${share} от числа получателей`,
  best: "Лучший",
  worst: "Худший",
  byStatus: "По статусам",
  byDay: "По дням",
  byInstance: "По инстансам",
  countOf: (n) => count(n, { one: "# статус", few: "# статуса", other: "# статусов" }),
  viewedBy: (viewed, all) => `посмотрели ${viewed} из ${all}`,
  noStatisticsShort: "нет статистики",
  more: (n) => count(n, { other: "Показать ещё #" }),

  print: "Печать",
  csv: "CSV",
  csvLabel: "Сохранить как CSV: по строке на получателя",
  xlsx: "XLSX",
  xlsxLabel: "Сохранить как XLSX для Excel",
  saved: "Файл сохранён",
  printedAt: (time) => `Voice Status Studio · ${time}`,
};
