import type { colorNotes as english } from "../en/color-notes.ts";

export const colorNotes: typeof english = {
  isSaved: (color) => `${color} сохранён`,
  isRemoved: (color) => `${color} убран из сохранённых.`,
  full: (max) => `Сохранено ${max} — это максимум. Чтобы добавить цвет, уберите лишний.`,
  notStored: "Не сохранено: в браузере нет места или хранение запрещено.",
  fromScreen: "Взять цвет с экрана",
};
