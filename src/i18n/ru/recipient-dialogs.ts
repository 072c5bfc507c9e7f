import { counter } from "../../lib/text/counter.ts";
import type { recipientDialogs as en } from "../en/recipient-dialogs.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });
const numbers = (n: number) => count(n, { one: "# номер", few: "# номера", other: "# номеров" });

export const recipientDialogs: typeof en = {
  noToken:
    "Сначала введите токен в меню инстансов: без него нет ни контактов, ни проверки номеров.",

  failure: {
    advice: "Ничего не изменилось. Подождите немного и повторите.",
    authorize: "Привяжите телефон в настройке инстанса и повторите.",
    starting: "Это занимает до пяти минут. Повторите потом.",
    token: "Проверьте idInstance, токен и API URL в меню инстансов.",
    pace: "Возможно, инстансом пользуется другая программа. Подождите несколько секунд и повторите.",
    quota: "Месячный лимит обновится первого числа.",
    gateway: "Проверьте, что студия запущена в терминале, и повторите.",
    network: "Проверьте подключение к сети и повторите.",
  },

  saved: {
    title: "Списки",
    note: "Хранятся в этом браузере.",
    name: "Название списка",
    namePlaceholder: "Например, гости",
    save: (n) =>
      count(n, {
        one: "Сохранить # получателя",
        other: "Сохранить # получателей",
      }),
    replace: "Заменить",
    taken: (name) => `Список «${name}» будет заменён.`,
    nothingToSave: "Сначала выберите получателей, потом сохраните их здесь списком.",
    none: "Списков пока нет.",
    full: "Не сохранено: в браузере нет места. Удалите список или старые записи и повторите.",
    list: "Сохранённые списки",
    recipients,
    apply: "Заменить текущих",
    applyOf: (name) => `Заменить текущих получателей списком «${name}»`,
    add: "Добавить",
    addOf: (name) => `Добавить к текущим получателей из списка «${name}»`,
    applied: (name, n) => `${name}: ${recipients(n)}`,
    added: (name, n) => `${name}: ${count(n, { one: "добавлен #", other: "добавлено #" })}`,
    rename: (name) => `Переименовать «${name}»`,
    newName: "Новое название",
    keepName: "Переименовать",
    nameTaken: "Такое название есть у другого списка.",
    export: (name) => `Экспортировать «${name}» в CSV`,
    remove: (name) => `Удалить «${name}»`,
    removed: (name) => `Удалён список «${name}»`,
    replaced: (name) => `Заменён список «${name}»`,
    saved: (name) => `Сохранён список «${name}»`,
    renamed: (name) => `Новое название: «${name}»`,
  },

  check: {
    title: "Проверка номеров",
    intro: (n) => `Узнаем через GREEN-\u2060API, есть ли в WhatsApp ${numbers(n)}.`,
    known: (n) =>
      count(n, {
        one: "# уже проверен в этой вкладке, повторно не проверяем.",
        few: "# уже проверены в этой вкладке, повторно не проверяем.",
        other: "# уже проверено в этой вкладке, повторно не проверяем.",
      }),
    quota:
      "Проверка расходует месячный лимит: 100\u00A0номеров на тарифе Developer, 30\u00A0000 на Business. Отправить можно и без неё.",
    overQuota: "Это больше месячного лимита тарифа Developer: 100.",
    takes: (minutes) =>
      count(minutes, {
        one: "Займёт около # минуты.",
        other: "Займёт около # минут.",
      }),
    start: (n) => `Проверить ${numbers(n)}`,
    goOn: (n) => `Продолжить: ${numbers(n)}`,
    stop: "Остановить",
    progress: "Проверено номеров",
    of: (done, total) =>
      `${count(done, { other: "#" })} из ${count(total, { one: "# номера", other: "# номеров" })}`,
    paused: "Слишком много запросов: пауза в несколько секунд",
    exists: (n) =>
      count(n, { one: "# есть в WhatsApp", few: "# есть в WhatsApp", other: "# есть в WhatsApp" }),
    missing: (n) => count(n, { other: "# нет в WhatsApp" }),
    unchecked: (n) => count(n, { one: "# не удалось проверить", other: "# не удалось проверить" }),
    waiting: (n) => count(n, { one: "# ещё не проверен", other: "# ещё не проверено" }),
    andMore: (n) => count(n, { other: "и ещё #" }),
    remove: (n) => count(n, { one: "Убрать # без WhatsApp", other: "Убрать # без WhatsApp" }),
    removed: (n) => count(n, { one: "Убран # без WhatsApp", other: "Убрано # без WhatsApp" }),
    kept: "Результаты сохранены.",
  },
};
