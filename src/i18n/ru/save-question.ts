import type { saveQuestion as en } from "../en/save-question.ts";

export const saveQuestion: typeof en = {
  title: "Сохранить настоящие имена и номера?",
  text: "Личные данные скрыты только на экране. В файле будут имена, номера и идентификаторы.",
  save: "Сохранить файл",
};
