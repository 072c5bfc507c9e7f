import { counter } from "../../lib/text/counter.ts";
import type { setUp as en } from "../en/set-up.ts";
import { account, authorize, states } from "./set-up/account.ts";
import { contacts, queue, settings } from "./set-up/blocks.ts";
import { act, advice, lines, tone } from "./set-up/lines.ts";

const count = counter("ru");

export const setUp: typeof en = {
  title: "Настройка инстанса",
  close: "Закрыть настройку инстанса",
  askAgain: "Обновить",
  linkPhone: "Привязать телефон",
  asking: "Запрашиваем данные у GREEN-API…",
  reasons: "Что проверено",
  issue: (n) => `issue ${n}`,
  verdict: {
    ready: () => "Готов к отправке статусов",
    "ready-with-notes": (n) =>
      `Готов к отправке статусов, ${count(n, { one: "# замечание", few: "# замечания", other: "# замечаний" })}`,
    soon: () => "Пока не готов: подождите несколько минут",
    asking: () => "Запрашиваем данные у GREEN-API…",
    "used-up": (_, titles) => titles,
    "others-refused": (_, titles) => titles,
    "not-ready": (_, titles) => `Не готов к отправке статусов. ${titles}`,
  },
  lines,
  act,
  advice,
  tone,
  account,
  authorize,
  states,
  settings,
  queue,
  contacts,
};
