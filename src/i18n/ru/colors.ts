import type { colors as english } from "../en/colors.ts";

export const colors: typeof english = {
  saved: "Сохранённые",
  recent: "Недавние",
  save: "Сохранить цвет",
  remove: "Убрать из сохранённых",
  isSaved: (color) => `${color} сохранён`,
  isRemoved: (color) => `${color} убран из сохранённых.`,
  full: (max) => `Сохранено ${max} — это максимум. Чтобы добавить цвет, уберите лишний.`,
  notStored: "Не сохранено: в браузере нет места или хранение запрещено.",
  fromScreen: "Взять цвет с экрана",
};
