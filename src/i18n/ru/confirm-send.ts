import { counter } from "../../lib/text/counter.ts";
import type { confirmSend as en, EarlierPeople } from "../en/confirm-send.ts";

const count = counter("ru");
const people = (n: number) => count(n, { one: "# человек", few: "# человека", other: "# человек" });
const ofPeople = (n: number) => count(n, { one: "# человека", other: "# человек" });

const whom = ({ shared, people: all, sentTo }: EarlierPeople) => {
  if (shared === all) return { 1: "этот человек", 2: "оба человека" }[all] ?? `все ${people(all)}`;
  if (shared !== undefined) return `${count(shared, { other: "#" })} из этих ${ofPeople(all)}`;
  return sentTo === 0 ? "все" : people(sentTo);
};

export const confirmSend: typeof en = {
  title: {
    blocking: "Скорее всего, статус не появится",
    repeat: "Отправить второй раз?",
    everyone: "Отправить всем?",
  },
  blocked: "GREEN-API может принять его, но зрители ничего не увидят:",
  everyone: (instance) =>
    `Статус 24\u00A0часа смогут видеть все контакты инстанса, у которых сохранён его номер. Инстанс: ${instance}`,
  repeat: {
    open: (to, file, when) =>
      `Это аудио уже отправлялось: ${file}, ${when}. Дошло ли оно, неизвестно. Получатели: ${whom(to)}. Они могут получить статус дважды.`,
    queued: (to, file, when) =>
      `Это аудио уже в очереди: ${file}, ${when}. Получатели: ${whom(to)}. Они получат статус дважды.`,
    published: (to, file, when) =>
      `Это аудио уже опубликовано: ${file}, ${when}. Получатели: ${whom(to)}. Они получат статус дважды.`,
    unseen: (to, file, when) =>
      `Это аудио уже опубликовано: ${file}, ${when}. Получатели: ${whom(to)}. По статистике GREEN-\u2060API, они его пока не смотрели.`,
    newer:
      "Этот файл уже отправляли через этот инстанс из более новой версии студии. Его могут получить дважды.",
    reached: (delivered, read, sent) =>
      `В прошлый раз он ушёл на ${count(sent, { one: "# номер", few: "# номера", other: "# номеров" })}: доставлен — ${count(delivered, { other: "#" })}, просмотрен — ${count(read, { other: "#" })}.`,
  },
  plannedFor: (when) => `Уйдёт ${when}.`,
  back: "Вернуться к черновику",
  action: ({ isBlocked, isRepeat, isForEveryone, isPlanned }) =>
    [
      isBlocked && (isPlanned ? "Всё равно запланировать" : "Всё равно отправить"),
      !isBlocked && (isPlanned ? "Запланировать" : "Отправить"),
      isForEveryone && (isPlanned ? "для всех" : "всем"),
      isRepeat && "снова",
    ]
      .filter(Boolean)
      .join(" "),
};
