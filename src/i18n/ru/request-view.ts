import { counter } from "../../lib/text/counter.ts";
import type { requestView as en } from "../en/request-view.ts";

const count = counter("ru");

export const requestView: typeof en = {
  languages: "Показать запрос как",
  copyWithToken: "Копировать с токеном",
  unfinished: "Выберите получателей, чтобы увидеть запрос: пустой список значит «всем».",
  moreParticipants: (n) => `ещё ${count(n, { other: "#" })}`,
};
