import { counter } from "../lib/counter.ts";
import type { numbers as english } from "./en-numbers.ts";

const count = counter("ru");
const needLook = (n: number) =>
  count(n, { one: "# требует внимания", few: "# требуют внимания", other: "# требуют внимания" });

export const numbers: typeof english = {
  problem: {
    group: "Это группа: статусы видят только люди",
    "id-not-known": "Это не id человека: он кончается на @c.us или @lid",
    "not-a-number": "Это не номер телефона",
    extension: "С добавочным: у номеров WhatsApp его нет",
    national: "Напишите с кодом страны, например +7 912 …",
    "code-unknown": "Нет страны с таким кодом",
    "length-unknown": "В этой стране нет номеров такой длины",
    "too-short": "Слишком коротко для номера с кодом страны",
    "too-long": "Слишком длинно для одного номера",
  },
  needLook,
  added: (added, duplicates, invalid) =>
    [
      (added > 0 || duplicates + invalid === 0) &&
        count(added, { one: "добавлен #", other: "добавлено #" }),
      duplicates > 0 &&
        count(duplicates, {
          one: "# повтор пропущен",
          few: "# повтора пропущены",
          other: "# повторов пропущено",
        }),
      invalid > 0 && needLook(invalid),
    ]
      .filter(Boolean)
      .join(", "),
  fromColumn: (column) =>
    typeof column === "number" ? `из столбца ${column}` : `из столбца «${column}»`,
  country: "Страна номеров без кода",
  countryNote: "Номера без кода страны:",
  mended: (n, left) =>
    [count(n, { one: "исправлен #", other: "исправлено #" }), left > 0 && needLook(left)]
      .filter(Boolean)
      .join(", "),
  doubtful: "Таких номеров, насколько известно, не выдают",
  reading: "Читаем номера…",
  mendingList: "Получатели, требующие внимания",
  removeThese: "Убрать их все",
  removedMany: (n) => count(n, { one: "убран #", other: "убрано #" }),
  shown: (from, to, of) => `${from}–${to} из ${count(of, { other: "#" })}`,
  previous: "Предыдущие",
  next: "Следующие",
  dropHere: "Отпустите здесь список или файл CSV",
  file: {
    "too-big": "Файл больше 20 МБ: возьмите только столбец с номерами.",
    "not-text": "Это не текст. Сохраните таблицу как CSV или скопируйте и вставьте столбец.",
    unreadable: "Файл не удалось прочитать. Он ещё на месте?",
  },
};
