import type { colors as english } from "../en/colors.ts";

export const colors: typeof english = {
  saved: "Сохранённые",
  recent: "Недавние",
  save: "Сохранить цвет",
  remove: "Убрать из сохранённых",
  isSaved: (color) => `${color} сохранён`,
  isRemoved: (color) => `${color} убран из сохранённых.`,
  full: (max) => `Уже сохранено ${max}. Чтобы добавить ещё один, уберите лишний.`,
  notStored: "Браузеру не хватает места, или он не даёт хранить.",
  fromScreen: "Взять с экрана",
};
