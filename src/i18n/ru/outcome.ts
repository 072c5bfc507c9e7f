import type { outcome as en } from "../en/outcome.ts";

export const outcome: typeof en = {
  progress: "Что стало со статусом",
  step: {
    accepted: "Принят",
    published: "Опубликован",
    delivered: "Доставлен",
    viewed: "Просмотрен",
  },
  announced: {
    accepted: "Статус принят и ждёт в очереди GREEN-API",
    published: "Статус опубликован",
    delivered: "Статус дошёл до первых получателей",
    viewed: "Статус посмотрели первые получатели",
  },
  notYet: "ещё нет",
  everyone: "все",
  dropped: "не вышел",
  deleted: "Удалён из WhatsApp",
  notSent: "Вы решили, что он не был отправлен.",
  sentAt: (when) => `Отправлен ${when}`,
  queued: "В очереди GREEN-API, до 24 часов",
  sendAnother: "Отправить ещё",
  anotherBegun: "Цвет и получатели остались; выберите другое аудио",
  earlier: (fileName) => `Отправлен раньше: ${fileName}`,
  whoSawIt: "Кто посмотрел",
  openInHistory: "Открыть в истории",
};
