import { counter } from "../../lib/text/counter.ts";
import type { confirmSend as en, EarlierPeople } from "../en/confirm-send.ts";

const count = counter("ru");
const people = (n: number) =>
  count(n, { one: "# человека", few: "# человек", many: "# человек", other: "# человек" });

const whom = ({ shared, people: all }: EarlierPeople) =>
  shared === undefined
    ? all === 0
      ? "Все или некоторые"
      : `Некоторые или все из этих ${people(all)}`
    : `${count(shared, { other: "#" })} из этих ${people(all)}`;

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
      `${whom(to)}, возможно, уже получили это аудио: ${file} отправлен ${when}, и неизвестно, попал ли он в очередь. Они могут увидеть его дважды.`,
    queued: (to, file, when) =>
      `${whom(to)} уже получат это аудио: ${file} поставлен в очередь ${when}. Они увидят его дважды.`,
    published: (to, file, when) =>
      `${whom(to)} уже получили это аудио ${when} под именем ${file}. Они увидят его дважды.`,
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
