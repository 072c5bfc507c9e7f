import type { notifications as en } from "../en/notifications.ts";

export const notifications: typeof en = {
  title: "Включить статистику?",
  text: (instance) =>
    `Настройка outgoingWebhook станет «yes». GREEN-API перезапустит инстанс: до 5\u00A0минут он может не отправлять. Статистика начнётся со следующих статусов. Инстанс: ${instance}`,
  switchOn: "Включить и перезапустить",
  switchingOn: "Включаем…",
  switchedOn: "Статистика включена. Инстанс перезапускается.",
};
