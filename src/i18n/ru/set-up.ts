import type { setUp as en } from "../en/set-up.ts";

export const setUp: typeof en = {
  title: "Настройка инстанса",
  close: "Закрыть настройку инстанса",
};
