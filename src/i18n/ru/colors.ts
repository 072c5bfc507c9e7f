import type { colors as english } from "../en/colors.ts";

export const colors: typeof english = {
  saved: "Сохранённые",
  recent: "Недавние",
  save: "Сохранить цвет",
  remove: "Убрать из сохранённых",
};
