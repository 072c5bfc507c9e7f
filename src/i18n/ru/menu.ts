import type { menu as en } from "../en/menu.ts";

export const menu: typeof en = {
  setUp: "Настройка инстанса",
  calls: "Вызовы API",
  stage: "Режим презентации",
  present: "Скрыть личные данные",
  theme: "Тема",
  themes: { system: "Системная", light: "Светлая", dark: "Тёмная" },
  language: "Язык",
  languages: { en: "English", ru: "Русский" },
  languageMissing: "Английский не загрузился: сервер студии не отвечает или обновился.",
  commands: "Команды",
  shortcuts: "Сочетания клавиш",
  welcome: "Показать, как это работает",
};
