import type { saveQuestion as en } from "../en/save-question.ts";

export const saveQuestion: typeof en = {
  title: "Сохранить настоящие имена и номера?",
  text: "Режим показа скрывает данные на экране. В файле будет всё: имена, номера и идентификаторы.",
  save: "Сохранить файл",
};
