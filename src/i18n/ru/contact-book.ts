import { counter } from "../../lib/text/counter.ts";
import type { contactBook as en } from "../en/contact-book.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });
const contacts = (n: number) =>
  count(n, { one: "# контакт", few: "# контакта", other: "# контактов" });

export const contactBook: typeof en = {
  title: "Контакты",
  mode: "Что сделать с отмеченными",
  choose: "Выбрать",
  except: "Все, кроме",
  loading: "Спрашиваем контакты у GREEN-API…",
  empty: "GREEN-API пока не знает контактов этого инстанса.",
  emptyAdvice:
    "Минут пять после авторизации список бывает пуст. Если это надолго, переименуйте контакт на телефоне и привяжите телефон заново.",
  again: "Спросить снова",
  asking: "Спрашиваем…",
  readAt: (n, time) => `${contacts(n)} на ${time}`,
  search: "Поиск по имени или номеру",
  list: "Найденные контакты",
  nothingFound: "Никого не найдено.",
  all: (n) => count(n, { one: "Весь #", other: "Все #" }),
  allFound: (n) => count(n, { one: "Найденный #", other: "Все # найденных" }),
  ticked: (n) => count(n, { one: "выбран #", other: "выбрано #" }),
  leftOut: (n) => count(n, { one: "исключён #", other: "исключено #" }),
  more: (n) => count(n, { other: "ещё #: их покажет поиск" }),
  nameless: "Без имени",
  unsaved: "не сохранён",
  unsavedNote:
    "Не сохранён: на телефоне у номера нет имени. Статус видят только те, у кого сохранён ваш номер; по старой документации сохранить должны обе стороны.",
  lidMode:
    "У инстанса включена настройка enableLidMode: GREEN-API не передаёт большинство имён и прячет номера за id. Кто сохранён, узнать нельзя.",
  noNames: "GREEN-API не передал имён, это его известная ошибка. Ищите по номеру.",
  take: (n) =>
    n === 0
      ? "Никого не выбирать"
      : count(n, {
          one: "Выбрать # контакт",
          few: "Выбрать # контакта",
          other: "Выбрать # контактов",
        }),
  takeNone: "Отметьте контакты",
  took: (n) =>
    count(n, {
      one: "Выбран # контакт",
      few: "Выбрано # контакта",
      other: "Выбрано # контактов",
    }),
  exceptNote:
    "Получится список на сегодня. В отличие от «Контакты, кроме…» в WhatsApp, новые контакты в него не попадут.",
  overLimit: "По старой документации статус получают только первые 1024 контакта.",
  withUnsaved: (n) =>
    count(n, { one: "И # несохранённый", few: "И # несохранённых", other: "И # несохранённых" }),
  takeOthers: (n) =>
    n === 0
      ? "Никого не останется"
      : count(n, { one: "Выбрать # остальной", other: "Выбрать # остальных" }),
  tookOthers: (n, leftOut) => `${recipients(n)}: ${count(leftOut, { other: "все, кроме #" })}`,
};
