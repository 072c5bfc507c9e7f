import { counter } from "../../lib/text/counter.ts";
import type { response as en } from "../en/response.ts";

const count = counter("ru");

export const response: typeof en = {
  milliseconds: (n) => count(n, { other: "# мс" }),
  noStatus: "нет ответа",
  emptyAnswer: "(пусто)",
};
