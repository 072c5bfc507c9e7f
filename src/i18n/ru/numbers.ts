import { counter } from "../../lib/text/counter.ts";
import type { numbers as english } from "../en/numbers.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });
const numbersToFix = (n: number) =>
  count(n, {
    one: "# номер нужно исправить",
    few: "# номера нужно исправить",
    other: "# номеров нужно исправить",
  });

export const numbers: typeof english = {
  needLook: (n) =>
    count(n, {
      one: "Исправьте # номер",
      few: "Исправьте # номера",
      other: "Исправьте # номеров",
    }),
  added: (added, duplicates, invalid, wordsOnly) =>
    [
      (added > 0 || duplicates + invalid === 0) &&
        count(added, { one: "добавлен #", other: "добавлено #" }),
      duplicates > 0 &&
        count(duplicates, {
          one: "# повтор пропущен",
          few: "# повтора пропущены",
          other: "# повторов пропущено",
        }),
      invalid > 0 && numbersToFix(invalid),
      wordsOnly > 0 &&
        count(wordsOnly, {
          one: "# строка без номера пропущена",
          few: "# строки без номера пропущены",
          other: "# строк без номера пропущено",
        }),
    ]
      .filter(Boolean)
      .join(", "),
  sameNumber: (name, kept) => `«${name}» — тот же номер, что «${kept}»`,
  country: "Страна номеров без кода",
  countryNote: "Номера без кода страны:",
  fixed: (n, left) =>
    [count(n, { one: "исправлен #", other: "исправлено #" }), left > 0 && numbersToFix(left)]
      .filter(Boolean)
      .join(", "),
  doubtful: "Такой номер вряд ли существует",
  tableLeft: "Таблица не добавлена",
  reading: "Читаем номера…",
  removedMany: (n) => count(n, { one: "убран #", other: "убрано #" }),
  dropHere: "Отпустите здесь список или файл CSV",
  file: {
    "too-big": "Файл больше 20\u00A0МБ. Сохраните только столбец с номерами.",
    "not-text":
      "Это не текстовый файл. Сохраните таблицу как CSV или скопируйте и вставьте столбец.",
    unreadable: "Файл не читается. Проверьте, что он на месте.",
  },
  addRecipient: "Добавить получателей",
  recipientsPlaceholder: "Введите номер или вставьте список",
  morePlaceholder: "Ещё номер или список",
  recipientsList: "Выбранные получатели",
  remove: (label) => `Убрать ${label}`,
  fix: (label) => `Исправить ${label}`,
  done: "ОК",
  removeAll: "Очистить список",
  more: (n) => count(n, { other: "ещё #" }),
  counter: recipients,
  removed: (label) => `Убран: ${label}`,
};
