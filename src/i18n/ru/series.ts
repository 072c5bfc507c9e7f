import { counter } from "../../lib/text/counter.ts";
import type { series as en } from "../en/series.ts";

const count = counter("ru");

export const series: typeof en = {
  legend: "Отправить запись",
  one: "Одним статусом",
  parts: (n) =>
    n > 0 ? count(n, { one: "# часть", few: "# части", other: "# частей" }) : "Частями",
  note: "Делим по паузам на части до минуты. Кнопка отправки загрузит их и отправит по очереди.",
  list: "Части записи",
  part: (n, of) => `Часть ${n} из ${of}`,
  play: (n) => `Воспроизвести часть ${n}`,
  pause: (n) => `Остановить часть ${n}`,
  endOf: (n) => `Конец части ${n}, в секундах`,
  until: "до",
  limited: (seconds) => `Предел для обеих частей: ${seconds}\u00A0с`,
};
