import { counter } from "../../lib/text/counter.ts";
import { fixed } from "../check-line.ts";
import type { checks as en } from "../en/checks.ts";

const count = counter("ru");
const wait = (seconds: number) =>
  seconds < 90
    ? count(Math.ceil(seconds), { other: "# с" })
    : count(Math.ceil(seconds / 60), { other: "# мин" });

const inQueue = (n: number) =>
  count(n, { one: "# ждёт в очереди", few: "# ждут в очереди", other: "# ждут в очереди" });

const line: (typeof en)["line"] = {
  "audio-none": fixed("Аудио пока нет", "подойдёт ссылка, файл или запись голоса"),
  "link-checking": fixed("Смотрим, куда ведёт ссылка", "что она отвечает посторонним"),
  "link-unchecked": fixed("Ссылку не удалось проверить", "шлюз студии не ответил"),
  "instance-unknown": fixed("Инстанс не проверен", "его состояние пока неизвестно"),
  "instance-authorized": fixed("Инстанс авторизован", "статусы уходят по одному, в темпе инстанса"),
  "settings-unknown": fixed("Настройки не прочитаны", "темп и статистика неизвестны"),
  "notifications-off": fixed(
    "Статистики не будет",
    "outgoingWebhook инстанса выключен: кто посмотрел, останется неизвестным",
  ),
  "notifications-on": fixed("Статистика включена", "история покажет, кто посмотрел"),
  "pace-good": ({ count: n, seconds }) =>
    n === 0
      ? { title: "Очередь пуста", reason: "статус может уйти сразу" }
      : { title: inQueue(n), reason: `статус уйдёт примерно через ${wait(seconds)}` },
  "recipients-everyone": fixed(
    "Все контакты инстанса",
    "если его телефон — iPhone, статусы для всех, бывало, не появлялись, а по списку — появлялись",
  ),
};

export const checks: typeof en = {
  title: "Перед отправкой",
  verdict: { good: "Хорошо", caution: "Внимание", bad: "Плохо", open: "Не проверено" },
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
