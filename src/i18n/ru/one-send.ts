import { counter } from "../../lib/text/counter.ts";
import type { oneSend as en } from "../en/one-send.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

export const oneSend: typeof en = {
  people: (n, groups) =>
    [
      n === 0 ? "Все" : recipients(n),
      groups > 1 && count(groups, { one: "в # группе", other: "в # группах" }),
    ]
      .filter(Boolean)
      .join(" "),
  parts: (n) => count(n, { one: "# часть", few: "# части", other: "# частей" }),
  work: {
    recording: "Завершаем запись…",
    reading: "Читаем аудио…",
    converting: "Преобразуем…",
    uploading: "Загружаем…",
    waiting: "Ждём GREEN-API…",
  },
  checking: "Проверяем…",
  restricted: "Номер ограничен WhatsApp: статус могут не показать",
  sendNow: "Отправить сейчас",
  held: (seconds, summary) =>
    `Уйдёт через ${count(seconds, { one: "# секунду", few: "# секунды", other: "# секунд" })}: ${summary}. Escape — отменить.`,
  waits: "Вы отходили, поэтому отправка ждёт вашего решения.",
  stops: {
    cancelled: "Отменено, ничего не отправлено. Можно продолжить с этого места.",
    "taken-back": "Отправка отменена, ничего не ушло.",
    changed: "Черновик изменился, поэтому ничего не отправлено.",
    instance: "Выбран другой инстанс, поэтому ничего не отправлено.",
    audio: "Ничего не отправлено: аудио ещё не загружено. Можно продолжить с этого места.",
  },
  hold: (on) =>
    on
      ? "Ждать 5\u00A0секунд перед отправкой: включено. Выключить"
      : "Ждать 5\u00A0секунд перед отправкой: выключено. Включить",
  holdSeconds: (on) => (on ? "5\u00A0с на\nотмену" : "уходит\nсразу"),
  holdSwitched: (on) => (on ? "Перед отправкой ждём 5\u00A0секунд" : "Отправляем без ожидания"),
};
