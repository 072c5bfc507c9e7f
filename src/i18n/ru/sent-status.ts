import type { sentStatus as en } from "../en/sent-status.ts";

export const sentStatus: typeof en = {
  sentAt: (when) => `Отправлен ${when}`,
  demo: "Демо: зрители придуманы, никто ничего не получил.",
  earlier: "Отправлен раньше:",
  whoSawIt: "Кто посмотрел",
  openInHistory: "Открыть в истории",
  sendAnother: "Новый статус",
  anotherBegun: "Цвет и получатели сохранены. Выберите новое аудио.",
};
