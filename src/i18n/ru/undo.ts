import type { undo as en } from "../en/undo.ts";

export const undo: typeof en = {
  template: (name) => `Применён шаблон «${name}»`,
  brand: (name) => `Применён бренд «${name}»`,
  request: "Заполнено из запроса",
  record: (fileName) => `Заполнено из «${fileName}»`,
  tour: "Заполнено примером",
  audio: "Аудио убрано",
  trim: "обрезка",
  sound: "звук",
};
