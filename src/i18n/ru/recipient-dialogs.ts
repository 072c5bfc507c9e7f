import { counter } from "../../lib/text/counter.ts";
import type { recipientDialogs as en } from "../en/recipient-dialogs.ts";

const count = counter("ru");
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });
const numbers = (n: number) => count(n, { one: "# номер", few: "# номера", other: "# номеров" });

export const recipientDialogs: typeof en = {
  noToken: "Сначала введите токен в меню инстанса: контакты и проверка идут через него.",

  failure: {
    advice: "Ничего не изменилось. Подождите немного и повторите.",
    authorize: "Привяжите телефон в настройке инстанса и повторите.",
    starting: "Это занимает до пяти минут. Ничего не изменилось; повторите потом.",
    token: "Проверьте idInstance, токен и API URL в меню инстанса.",
    pace: "Возможно, этим инстансом пользуется и другая программа. Подождите несколько секунд и повторите.",
    quota: "Квота тарифа обновится первого числа.",
    gateway: "Студия ещё запущена в терминале? Запустите её и повторите.",
    network: "Проверьте сеть этого компьютера и повторите.",
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
    taken: (name) => `Заменит список с этим названием: ${name}.`,
    nothingToSave: "Сначала выберите получателей, потом сохраните их здесь списком.",
    none: "Списков пока нет.",
    full: "В браузере нет места: ничего не сохранено. Удалите список или старые записи.",
    list: "Сохранённые списки",
    recipients,
    apply: "Взять",
    applyOf: (name) => `Взять «${name}» вместо выбранных получателей`,
    add: "Добавить",
    addOf: (name) => `Добавить «${name}» к выбранным получателям`,
    applied: (name, n) => `${name}: ${recipients(n)}`,
    added: (name, n) => `${name}: ${count(n, { one: "добавлен #", other: "добавлено #" })}`,
    rename: (name) => `Переименовать «${name}»`,
    newName: "Новое название",
    keepName: "Переименовать",
    nameTaken: "Такое название есть у другого списка.",
    export: (name) => `Выгрузить «${name}» в CSV`,
    remove: (name) => `Удалить «${name}»`,
    removed: (name) => `Удалён список «${name}»`,
    replaced: (name) => `Заменён список «${name}»`,
    saved: (name) => `Сохранён список «${name}»`,
    renamed: (name) => `Теперь он называется «${name}»`,
  },

  check: {
    title: "Проверка номеров",
    intro: (n) =>
      `Через GREEN-API спросим WhatsApp, есть ли там ${count(n, { one: "# номер", few: "# номера", other: "# номеров" })}.`,
    known: (n) =>
      count(n, {
        one: "# уже проверен в этой вкладке, снова не спрашиваем.",
        few: "# уже проверены в этой вкладке, снова не спрашиваем.",
        other: "# уже проверено в этой вкладке, снова не спрашиваем.",
      }),
    quota:
      "Каждая проверка на счету: в тарифе Developer их 100 в месяц, в Business 30 000. Для отправки она не нужна: номера без WhatsApp пропускаются.",
    overQuota: "Это больше, чем 100 в месяц тарифа Developer.",
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
    kept: "Найденное сохранено.",
  },
};
