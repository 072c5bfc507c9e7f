import type { undo as en } from "../en/undo.ts";

export const undo: typeof en = {
  template: (name) => `шаблон «${name}»`,
  brand: (name) => `бренд «${name}»`,
  request: "вставленный запрос",
  record: (fileName) => `заполнено из «${fileName}»`,
  tour: "пример из знакомства",
  audio: "аудио убрано",
  trim: "обрезку",
  sound: "звук",
};
