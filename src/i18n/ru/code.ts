import { counter } from "../../lib/text/counter.ts";
import type { code as en } from "../en/code.ts";

const count = counter("ru");

const lines = (n: number) => count(n, { one: "# строку", few: "# строки", other: "# строк" });

export const code: typeof en = {
  moreLines: (n, left) =>
    n < left
      ? `Показать ещё ${lines(n)} из ${count(left, { other: "#" })}`
      : `Показать ещё ${lines(n)}`,
  moreCharacters: (n) =>
    ` … ещё ${count(n, { one: "# символ", few: "# символа", other: "# символов" })}`,
  withToken: "С токеном",
  allRecipients: (n) =>
    `Показать ${count(n, { one: "# получателя", few: "всех # получателей", other: "всех # получателей" })}`,
  fewRecipients: "Свернуть получателей",
};
