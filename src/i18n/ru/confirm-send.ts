import { counter } from "../../lib/text/counter.ts";
import type { confirmSend as en, EarlierPeople } from "../en/confirm-send.ts";

const count = counter("ru");
const number = (n: number) => count(n, { other: "#" });
const ofRecipients = (n: number) => count(n, { one: "# получателя", other: "# получателей" });

/** A sentence: whom the earlier send had. */
const whom = ({ shared, people: all, sentTo }: EarlierPeople) => {
  if (shared === all) return all === 1 ? "Получатель тот же." : "Получатели те же.";
  if (shared !== undefined) return `Его отправляли ${number(shared)} из этих ${ofRecipients(all)}.`;
  return sentTo === 0 ? "Получатели: все." : `Получателей: ${number(sentTo)}.`;
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
      `Это аудио уже отправлялось: ${file}, ${when}. Дошло ли оно, неизвестно. ${whom(to)} Статус может прийти дважды.`,
    queued: (to, file, when) =>
      `Это аудио уже в очереди: ${file}, ${when}. ${whom(to)} Статус придёт дважды.`,
    published: (to, file, when) =>
      `Это аудио уже опубликовано: ${file}, ${when}. ${whom(to)} Статус придёт дважды.`,
    unseen: (to, file, when) =>
      `Это аудио уже опубликовано: ${file}, ${when}. ${whom(to)} По статистике GREEN-\u2060API, просмотров пока нет.`,
    newer:
      "Этот файл уже отправляли через этот инстанс из более новой версии студии. Его могут получить дважды.",
    reached: (delivered, read, sent) =>
      `В прошлый раз его отправили ${count(sent, { one: "# получателю", other: "# получателям" })}: доставлен — ${count(delivered, { other: "#" })}, просмотрен — ${count(read, { other: "#" })}.`,
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
