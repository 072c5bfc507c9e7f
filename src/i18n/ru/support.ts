import type { support as en } from "../en/support.ts";

export const support: typeof en = {
  copy: "Скопировать для поддержки",
  mask: "Скрыть номера",
};
