import { counter } from "../../lib/text/counter.ts";
import type { unknownSend as english } from "../en/unknown-send.ts";

const count = counter("ru");

export const unknownSend: typeof english = {
  notFound: (time) =>
    `В ${time} не нашёлся ни в очереди, ни в журнале. До истечения 24 часов это ничего не доказывает.`,
  notSeen: "За 24 часа не появился ни в очереди, ни в журнале.",
  several: (n) =>
    count(n, {
      one: "GREEN-API знает # похожий статус. Ваш ли он?",
      few: "GREEN-API знает # похожих статуса. Какой из них ваш?",
      other: "GREEN-API знает # похожих статусов. Какой из них ваш?",
    }),
  same: (fields) => `Совпадает: ${fields}.`,
  notShown: (fields) => `GREEN-API не сообщает: ${fields}.`,
  fields: { fileName: "имя файла", urlFile: "ссылка", participants: "получатели" },
  inQueue: "ждёт в очереди",
  thisOne: "Этот",
  choose: (idMessage) => `Это ${idMessage}`,
  check: "Поискать сейчас",
  checking: "Ищем…",
  notSent: "Он не отправлен",
  sendAgain: "Отправить снова",
  retryOf: "Повтор",
  cannotRepeat:
    "В таком виде эту запись отправить нельзя. Она перенесена в форму: исправьте отмеченное.",
};
