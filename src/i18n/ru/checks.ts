import { counter } from "../../lib/text/counter.ts";
import { fixed, waitIn } from "../check-line.ts";
import type { checks as en } from "../en/checks.ts";

const count = counter("ru");
const wait = waitIn("ru", { seconds: "с", minutes: "мин" });

const inQueue = (n: number) =>
  count(n, { one: "# ждёт в очереди", few: "# ждут в очереди", other: "# ждут в очереди" });

const line: (typeof en)["line"] = {
  "audio-none": fixed("Аудио пока нет", "добавьте ссылку, файл или запись голоса"),
  "link-checking": fixed("Проверяем ссылку", "сможет ли GREEN-API её открыть"),
  "link-unchecked": fixed("Ссылку не удалось проверить", "сервер студии не ответил"),
  "instance-unknown": fixed("Инстанс не проверен", "его состояние пока неизвестно"),
  "instance-authorized": fixed("Инстанс авторизован", "статусы уходят по одному"),
  "settings-unknown": fixed("Настройки недоступны", "интервал и статистика неизвестны"),
  "notifications-off": fixed(
    "Статистики не будет",
    "outgoingWebhook выключен: вы не узнаете, кто посмотрел",
  ),
  "notifications-on": fixed("Статистика включена", "история покажет, кто посмотрел"),
  "pace-good": ({ count: n, seconds }) =>
    n === 0
      ? { title: "Очередь выглядит пустой", reason: "статус может уйти сразу" }
      : { title: inQueue(n), reason: `статус уйдёт примерно через ${wait(seconds)}` },
  "recipients-everyone": fixed("Все контакты инстанса", "увидят те, у кого сохранён ваш номер"),
};

export const checks: typeof en = {
  title: "Перед отправкой",
  verdict: { good: "ОК", caution: "Внимание", bad: "Ошибка", open: "Не проверено" },
  line,
  passed: (n) =>
    count(n, {
      one: "# проверка пройдена",
      few: "# проверки пройдены",
      other: "# проверок пройдено",
    }),
  underWay: "Проверяем…",
  source: "Источник",
  fix: {
    "check-again": "Проверить снова",
  },
};
