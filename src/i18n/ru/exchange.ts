import type { exchange as en } from "../en/exchange.ts";

export const exchange: typeof en = {
  paste: "Вставить запрос",
  share: "Поделиться",
  import: "Импорт",
};
