import type { historyTools as en } from "../en/history-tools.ts";

export const historyTools: typeof en = {
  report: "Отчёт",
  reportOfPeriod: "Отчёт за период",
  reportOfRecord: "Отчёт",
  audience: "Аудитория",
  realDataTitle: "Сохранить настоящие имена и номера?",
  realData:
    "Режим показа скрывает данные на экране. В файле будет всё: имена, номера и идентификаторы.",
  saveAnyway: "Сохранить файл",
};
