import type { recipientTools as en } from "../en/recipient-tools.ts";

export const recipientTools: typeof en = {
  label: "Как выбрать получателей",
  contacts: "Контакты",
  except: "Все, кроме…",
  lists: "Списки",
  numbers: "Проверить",
  numbersTitle: "Проверить номера в WhatsApp",
  undo: "Отменить",
  undone: "Изменение отменено",
};
