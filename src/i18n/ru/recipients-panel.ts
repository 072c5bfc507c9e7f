import { counter } from "../../lib/text/counter.ts";
import type { RecipientProblem } from "../../voice-status/recipients/recipient.ts";
import type { recipientsPanel as english } from "../en/recipients-panel.ts";

const count = counter("ru");

const kind: Record<RecipientProblem, string> = {
  group: "Группы",
  "id-not-known": "Другие id",
  "not-a-number": "Не номер",
  extension: "С добавочным",
  "letter-o": "С буквой «О»",
  rounded: "Округлённые",
  several: "Несколько сразу",
  "other-number": "Другой номер",
  "zero-after-code": "Ноль после кода",
  national: "Без кода страны",
  "code-unknown": "Неизвестный код",
  "length-unknown": "Неверная длина",
  "too-short": "Короткие",
  "too-long": "Длинные",
};

export const recipientsPanel: typeof english = {
  problem: {
    group: "Это группа: статусы видят только люди",
    "id-not-known": "Это не id человека: такие оканчиваются на @c.us или @lid",
    "not-a-number": "Это не номер телефона",
    extension: "С добавочным: у номеров WhatsApp его нет",
    "letter-o": "В номере буква «О» вместо нуля",
    rounded: "Округлён в таблице: задайте столбцу текстовый формат и выгрузите снова",
    several: "Здесь несколько номеров: разделите их",
    "other-number": "Похоже на другой номер: ИНН, заказа или карты",
    "zero-after-code": "Лишний ноль после кода страны",
    national: "Напишите с кодом страны, например +7 912 …",
    "code-unknown": "Нет страны с таким кодом",
    "length-unknown": "Неверная длина номера",
    "too-short": "Слишком коротко для номера с кодом страны",
    "too-long": "Слишком длинно для одного номера",
  },
  list: "Получатели, которых нужно исправить",
  kinds: "Показать ошибки одного вида",
  kind: (of, n) => `${kind[of]} · ${count(n, { other: "#" })}`,
  allKinds: (n) => `Все · ${count(n, { other: "#" })}`,
  search: "Найти среди них",
  nothingFound: "Ничего не найдено.",
  removeThese: "Убрать все",
  fix: {
    extension: (n) => (n === 1 ? "Убрать добавочный" : count(n, { other: "Убрать добавочные: #" })),
    "letter-o": (n) =>
      n === 1 ? "Заменить «О» нулём" : count(n, { other: "Заменить «О» нулями: #" }),
    several: (n) => (n === 1 ? "Разделить" : count(n, { other: "Разделить все: #" })),
    "zero-after-code": (n) => (n === 1 ? "Убрать ноль" : count(n, { other: "Убрать нули: #" })),
  },
  readAs: "Страна этих номеров",
  chooseCountry: "Страна…",
  shown: (from, to, of) => `${from}–${to} из ${count(of, { other: "#" })}`,
  previous: "Предыдущие",
  next: "Следующие",
  table: {
    title: "Номера из таблицы",
    rows: (n) =>
      count(n, {
        one: "# строка. Проверьте, что взять из столбцов.",
        few: "# строки. Проверьте, что взять из столбцов.",
        other: "# строк. Проверьте, что взять из столбцов.",
      }),
    column: (title) => (typeof title === "number" ? `Столбец ${title}` : title),
    roleOf: (title) => `Что взять из столбца «${title}»`,
    roles: { number: "Номера", name: "Имя", none: "Ничего" },
    more: (n) =>
      count(n, {
        one: "Ещё # строка не показана.",
        few: "Ещё # строки не показаны.",
        other: "Ещё # строк не показано.",
      }),
    without: (n) =>
      count(n, {
        one: "В # строке номера нет.",
        other: "В # строках номера нет.",
      }),
    invalid: (n) =>
      count(n, {
        one: "# номер нужно исправить: он останется под полем ввода.",
        few: "# номера нужно исправить: они останутся под полем ввода.",
        other: "# номеров нужно исправить: они останутся под полем ввода.",
      }),
    names: "Имена останутся в этом браузере и будут видны вместо номеров.",
    duplicates: (n) =>
      count(n, {
        one: "# повтор будет пропущен.",
        few: "# повтора будут пропущены.",
        other: "# повторов будет пропущено.",
      }),
    toFix: "нужно исправить",
    addToFix: "Добавить и исправить",
    add: (n) =>
      count(n, { one: "Добавить # номер", few: "Добавить # номера", other: "Добавить # номеров" }),
    cancel: "Отмена",
    close: "Закрыть",
  },
};
