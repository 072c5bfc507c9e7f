import type { notifications as en } from "../en/notifications.ts";

export const notifications: typeof en = {
  title: "Включить статистику?",
  text: (instance) =>
    `outgoingWebhook инстанса «${instance}» станет «yes». GREEN-API ради этого перезапустит инстанс: до 5 минут он может не отправлять. Статистика начнётся со статусов, отправленных после этого.`,
  switchOn: "Включить и перезапустить",
  switchingOn: "Включаем…",
  switchedOn: "Статистика включена, инстанс перезапускается",
};
