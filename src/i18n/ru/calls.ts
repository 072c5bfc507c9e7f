import type { calls as en } from "../en/calls.ts";

export const calls: typeof en = {
  title: "Вызовы",
  close: "Закрыть вызовы",
};
