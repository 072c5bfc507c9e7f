import type { pasteRequest as en } from "../en/paste-request.ts";

export const pasteRequest: typeof en = {
  hint: "Команда cURL, JSON, код на любом языке или ссылка на черновик. Сначала покажем, что изменится, и только потом заполним форму.",
  field: "Запрос",
  placeholder: "curl --request POST …",
  fromClipboard: "Вставить из буфера",
  clipboardRefused: "Браузер не даёт прочитать буфер обмена. Вставьте запрос в поле.",
  read: "Прочитать",
};
