import type { undo as en } from "../en/undo.ts";

export const undo: typeof en = {
  template: (name) => `Применён шаблон «${name}»`,
  brand: (name) => `Применён бренд «${name}»`,
  request: "Заполнено из запроса",
  record: (fileName) => `Заполнено из «${fileName}»`,
  tour: "Заполнено примером",
  audio: "Аудио убрано",
  otherTab: {
    changed: "Черновик изменён в другой вкладке.",
    take: "Показать",
    taken: "Заполнено из другой вкладки",
  },
  trim: "обрезка",
  sound: "звук",
};
