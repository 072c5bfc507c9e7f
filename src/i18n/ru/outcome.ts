import type { outcome as en } from "../en/outcome.ts";

export const outcome: typeof en = {
  progress: "Что стало со статусом",
  announced: {
    accepted: "Статус принят и ждёт в очереди GREEN-API",
    published: "Статус опубликован",
    delivered: "Статус дошёл до первых получателей",
    viewed: "Статус посмотрели первые получатели",
  },
  notYet: "ещё нет",
  everyone: "все",
  details: "Подробнее",
  notSent: "Вы решили, что он не был отправлен.",
  part: (part, of) => `Часть ${part} из ${of}`,
  sentAt: (when) => `Отправлен ${when}`,
  earlier: "Отправлен раньше:",
  whoSawIt: "Кто посмотрел",
  openInHistory: "Открыть в истории",
  sendAnother: "Отправить ещё",
  anotherBegun: "Цвет и получатели остались. Выберите другое аудио.",
};
