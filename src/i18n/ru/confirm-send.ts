import { counter } from "../../lib/text/counter.ts";
import type { confirmSend as en, EarlierPeople } from "../en/confirm-send.ts";

const count = counter("ru");
const people = (n: number) => count(n, { one: "# человек", few: "# человека", other: "# человек" });
const ofPeople = (n: number) => count(n, { one: "# человека", other: "# человек" });

const whom = ({ shared, people: all, sentTo }: EarlierPeople) => {
  if (shared === 1 && all === 1) return "этот человек";
  if (shared !== undefined) return `${count(shared, { other: "#" })} из этих ${ofPeople(all)}`;
  return sentTo === 0 ? "все" : people(sentTo);
};

export const confirmSend: typeof en = {
  title: {
    blocking: "Скорее всего, статус не появится",
    repeat: "Отправить второй раз?",
    everyone: "Отправить всем?",
  },
  blocked: "GREEN-API может принять его и так, но зрители ничего не увидят:",
  everyone: (instance) =>
    `Все — это все контакты инстанса «${instance}»: статус 24 часа будут видеть все, кто есть в его адресной книге и сохранил его номер.`,
  repeat: {
    open: (to, file, when) =>
      `Это аудио уже отправлялось: ${file}, ${when}, и неизвестно, попало ли оно в очередь. Получатели: ${whom(to)}. Статус могут увидеть дважды.`,
    queued: (to, file, when) =>
      `Это аудио уже в очереди: ${file}, ${when}. Получатели: ${whom(to)}. Статус увидят дважды.`,
    published: (to, file, when) =>
      `Это аудио уже отправлено: ${file}, ${when}. Получатели: ${whom(to)}. Статус увидят дважды.`,
    newer:
      "Об этом файле и этом инстансе есть запись более новой версии студии. Его могут увидеть дважды.",
    reached: (delivered, read, sent) =>
      `Тогда он ушёл на ${count(sent, { one: "# номер", few: "# номера", other: "# номеров" })}: доставлен — ${count(delivered, { other: "#" })}, просмотрен — ${count(read, { other: "#" })}.`,
  },
  back: "Вернуться к черновику",
  action: ({ isBlocked, isRepeat, isForEveryone }) =>
    [isBlocked ? "Всё равно отправить" : "Отправить", isForEveryone && "всем", isRepeat && "снова"]
      .filter(Boolean)
      .join(" "),
};
