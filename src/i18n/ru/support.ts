import type { support as en } from "../en/support.ts";

export const support: typeof en = {
  copy: "Копировать для поддержки",
  mask: "Скрыть номера",
  openInCalls: "Открыть в вызовах",
};
