import { counter } from "../../lib/text/counter.ts";
import type { unknownSend as english } from "../en/unknown-send.ts";

const count = counter("ru");

export const unknownSend: typeof english = {
  notFound: (time) =>
    `В ${time} его нет ни в очереди, ни в журнале. Он может появиться в течение 24\u00A0часов.`,
  notSeen: "За 24\u00A0часа не появился ни в очереди, ни в журнале.",
  several: (n) =>
    n === 1
      ? "В GREEN-API есть похожий статус. Это он?"
      : count(n, {
          one: "В GREEN-API есть # похожий статус. Какой из них ваш?",
          few: "В GREEN-API есть # похожих статуса. Какой из них ваш?",
          other: "В GREEN-API есть # похожих статусов. Какой из них ваш?",
        }),
  same: (fields) => `Совпадает: ${fields}.`,
  notShown: (fields) => `GREEN-API не показывает: ${fields}.`,
  fields: { fileName: "имя файла", urlFile: "ссылка", participants: "получатели" },
  inQueue: "ждёт в очереди",
  thisOne: "Этот",
  choose: (idMessage) => `Это ${idMessage}`,
  check: "Проверить сейчас",
  checking: "Проверяем…",
  notSent: "Отметить неотправленным",
  sendAgain: "Отправить снова",
  retryOf: "Повтор",
  cannotRepeat: "В таком виде эту запись отправить нельзя. Она в форме: исправьте отмеченное.",
};
