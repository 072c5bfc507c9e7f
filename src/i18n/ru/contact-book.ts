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
  loading: "Загружаем контакты из GREEN-API…",
  empty: "В GREEN-API пока нет контактов этого инстанса.",
  emptyAdvice:
    "До пяти минут после авторизации список может быть пуст. Если контакты не появились, переименуйте один на телефоне и привяжите телефон ещё раз.",
  again: "Обновить",
  asking: "Обновляем…",
  readAt: (n, time) => `${contacts(n)}, обновлено в ${time}`,
  search: "Поиск по имени или номеру",
  list: "Найденные контакты",
  nothingFound: "Никого не найдено.",
  all: (n) => count(n, { one: "Все (#)", other: "Все (#)" }),
  allFound: (n) => count(n, { one: "Все найденные (#)", other: "Все найденные (#)" }),
  ticked: (n) => count(n, { one: "выбран #", other: "выбрано #" }),
  leftOut: (n) => count(n, { one: "исключён #", other: "исключено #" }),
  more: (n) => count(n, { other: "ещё #, найдите их поиском" }),
  nameless: "Без имени",
  unsaved: "не сохранён",
  unsavedNote:
    "«Не сохранён» — номера нет в контактах телефона. По старой документации, сохранить друг друга должны и вы, и зритель.",
  lidMode:
    "Включена настройка enableLidMode: GREEN-API скрывает большинство имён и показывает id вместо номеров.",
  noNames: "GREEN-API не передал имена, это известная ошибка. Ищите по номеру.",
  take: (n) =>
    n === 0
      ? "Никого не выбирать"
      : count(n, {
          one: "Выбрать # контакт",
          few: "Выбрать # контакта",
          other: "Выбрать # контактов",
        }),
  takeNone: "Выбрать (0)",
  took: (n) =>
    count(n, {
      one: "Выбран # контакт",
      few: "Выбраны # контакта",
      other: "Выбрано # контактов",
    }),
  exceptNote: "Список фиксируется сейчас: новые контакты в него не попадут.",
  overLimit: "По старой документации статус получают только первые 1024 контакта.",
  withUnsaved: (n) =>
    count(n, {
      one: "Добавить # несохранённый",
      few: "Добавить # несохранённых",
      other: "Добавить # несохранённых",
    }),
  takeOthers: (n) =>
    n === 0
      ? "Никого не останется"
      : count(n, { one: "Выбрать остальных: #", other: "Выбрать остальных: #" }),
  tookOthers: (n, leftOut) => `${recipients(n)}: ${count(leftOut, { other: "все, кроме #" })}`,
};
