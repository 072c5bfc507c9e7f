import { counter } from "../../lib/text/counter.ts";
import type { historyFiles as en } from "../en/history-files.ts";

const count = counter("ru");

export const historyFiles: typeof en = {
  json: "Все записи в JSON, для хранения",
  csv: "Все записи в CSV, для таблицы",
  import: "Импорт записей из JSON…",
  report: "Отчёт",
  reportOfPeriod: "Отчёт за период",
  audience: "Аудитория",
  notUnderstood: "Это не экспорт истории студии.",
  imported: (added, known, refused) =>
    [
      count(added, {
        one: "Добавлена # запись",
        few: "Добавлены # записи",
        other: "Добавлено # записей",
      }),
      known > 0 && count(known, { one: "# уже была", other: "# уже были" }),
      refused > 0 && count(refused, { one: "# не прочиталась", other: "# не прочитались" }),
    ]
      .filter(Boolean)
      .join(", "),
};
