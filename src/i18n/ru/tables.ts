import type { tables as en } from "../en/tables.ts";

export const tables: typeof en = {
  everyone: "все",
  startedAt: "Отправка",
  state: "Состояние",
  fileName: "Файл",
  urlFile: "Ссылка",
  color: "Цвет",
  instance: "Инстанс",
  recipients: "Получателей",
  published: "Опубликован для",
  delivered: "Доставлен",
  viewed: "Просмотрели",
  viewedShare: "Доля просмотров",
  failure: "Ошибка",
};
