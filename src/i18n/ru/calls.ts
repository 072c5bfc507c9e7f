import { counter } from "../../lib/text/counter.ts";
import type { calls as en } from "../en/calls.ts";

const count = counter("ru");

export const calls: typeof en = {
  title: "Вызовы API",
  close: "Закрыть вызовы API",
  shortcut: "Открыть или закрыть вызовы API",
  tabsLabel: "Разделы",
  tabs: { calls: "Вызовы", request: "Запрос", "test-run": "Тестовый прогон" },

  empty: "Вызовов пока нет. Здесь появятся вызовы GREEN-API из этой вкладки, пока она открыта.",
  list: "Вызовы GREEN-API, сначала новые",
  columns: {
    status: "Статус",
    method: "Метод",
    took: "Заняло",
    size: "Размер",
    instance: "Инстанс",
    attempt: "Попытка",
    at: "Время",
  },
  search: "Поиск по вызовам",
  ownOnly: "Только мои действия",
  allMethods: "Все методы",
  method: "Метод",
  status: "Статус",
  allStatuses: "Любой статус",
  failed: "С ошибкой",
  noAnswer: "Без ответа",
  underWay: "Выполняется",
  nothingFound: "Таких вызовов нет.",
  showAll: "Показать все вызовы",
  saveHar: "Сохранить HAR",
  saved: "Вызовы сохранены",
  clear: "Очистить",
  cleared: "Список очищен",
  raw: "вручную",
  rawHint: "Написан вручную и отправлен как есть.",
  ofStudio: "запрос самой студии",

  details: "Подробности вызова",
  closeDetails: "Закрыть подробности",
  parts: "Части вызова",
  request: "Запрос",
  answer: "Ответ",
  headers: "Заголовки",
  compare: "Сравнение",
  wrap: "Переносить строки",
  copyRequest: "Копировать запрос",
  copyAnswer: "Копировать ответ",
  copyHeaders: "Копировать заголовки",
  copyCurl: "Копировать как cURL",
  copyUrl: "Копировать адрес",
  startedAt: "Отправлен",
  attempt: "Попытка",
  attemptHint: "номер отправки в студии, GREEN-API его не знает",
  instance: "Инстанс",
  address: "Адрес",
  documentation: (method: string) => `${method} в документации GREEN-API`,
  bytes: (n: number) => count(n, { other: "#\u00A0Б" }),
  milliseconds: (n: number) => count(n, { other: "# мс" }),
  noRequest: "У этого запроса нет тела.",
  upload: (type: string, size: string) =>
    `Загружен файл: ${type || "без типа"}, ${size}. Его содержимое не хранится.`,
  emptyBody: "Тело пустое.",
  waiting: "Ответа пока нет.",
  noAnswerCame: "Ответ не пришёл.",
  isHtml: "Вместо JSON пришла HTML-страница, показываем её как текст.",
  isNoJson: "Это не JSON, показываем текст как есть.",
  cut: (size: string) => `Последние ${size} не сохранены: тело слишком длинное.`,
  moreLines: (n: number, left: number) =>
    n < left
      ? `Показать ещё ${count(n, { one: "# строку", few: "# строки", other: "# строк" })} из ${count(left, { other: "#" })}`
      : `Показать ${n === 1 ? "последнюю строку" : count(n, { one: "последние # строку", few: "последние # строки", other: "последние # строк" })}`,
  moreCharacters: (n: number) =>
    ` … ещё ${count(n, { one: "# символ", few: "# символа", other: "# символов" })}`,
  requestHeaders: "Заголовки запроса",
  requestHeadersHint: "В таком виде их получил шлюз. Токен в адрес добавляет он сам.",
  answerHeaders: "Заголовки ответа",
  answerHeadersHint: "В таком виде их передал шлюз.",

  notDone: "Ничего не изменилось. Исправьте то, что указано в ответе, и повторите.",
  mayBeDone: "Возможно, изменение уже вступило в силу. Сначала проверьте настройки или состояние.",

  compareWith: "Сравнить с",
  noOtherCall: "Других вызовов для сравнения нет.",
  thisCall: "Этот вызов",
  thatCall: "Другой вызов",
  compares:
    "Сравниваются значения: пробелы и порядок полей не важны. Статус, время и заголовки не сравниваются.",
  same: (n: number) =>
    n === 0
      ? "Оба пустые"
      : `Различий нет, ${count(n, { one: "# строка", few: "# строки", other: "# строк" })}`,
  differences: (n: number) =>
    count(n, {
      one: "Отличается # строка",
      few: "Отличаются # строки",
      other: "Отличаются # строк",
    }),
  tooDifferent: "Тексты слишком длинные и слишком разные, чтобы отметить различия.",
  equalLines: (n: number) =>
    count(n, {
      one: "# одинаковая строка",
      few: "# одинаковые строки",
      other: "# одинаковых строк",
    }),
  differs: "Отличается:",
};
