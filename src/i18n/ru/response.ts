import { counter } from "../../lib/text/counter.ts";
import type { response as en } from "../en/response.ts";

const count = counter("ru");

export const response: typeof en = {
  title: "Ответ",
  notSent: "Ещё не отправлен.",
  milliseconds: (n) => count(n, { other: "# мс" }),
  noStatus: "нет ответа",
  emptyAnswer: "(пусто)",
  nothingCame: "Ничего не пришло.",
  copy: "Копировать ответ",
  studioNote: "GREEN-API не ответил. Сообщение студии:",
};
