import { counter } from "../../../lib/text/counter.ts";
import type {
  contacts as enContacts,
  queue as enQueue,
  settings as enSettings,
} from "../../en/set-up/blocks.ts";
import { duration } from "./lines.ts";

const count = counter("ru");
const number = (n: number) => count(n, { other: "#" });

export const settings: typeof enSettings = {
  title: "Настройки",
  notes: {
    outgoingWebhook: "Ход отправки и зрители статусов. Нужна для статистики.",
    delaySendMessagesMilliseconds: "Пауза между отправками, в миллисекундах.",
    outgoingAPIMessageWebhook: "Уведомления об отправленном через API.",
    outgoingMessageWebhook: "Уведомления об отправленном с телефона.",
    stateWebhook: "Уведомления о смене состояния.",
    keepOnlineStatus: "Аккаунт показывается «в сети».",
    autoTyping: "«Печатает…» перед сообщением: чем больше, тем дольше.",
    enableLidMode: "Показывает id вместо номеров. Убирает имена большинства контактов.",
  },
  was: (value) => `сейчас ${value}`,
  isDefault: (value) => `По умолчанию ${value}.`,
  limits: (min, max) => `От ${number(min)} до ${number(max)}.`,
  invalid: (limits) => `Нужно целое число. ${limits}`,
  changed: (n) =>
    count(n, {
      one: "Изменена # настройка",
      few: "Изменены # настройки",
      other: "Изменено # настроек",
    }),
  restart:
    "Сохранение перезапустит инстанс. До 5\u00A0минут он ничего не отправляет, а GREEN-API может забыть зрителей прежних статусов.",
  save: "Сохранить и перезапустить",
  saving: "Сохраняем…",
  undo: "Вернуть",
  notSaved: "GREEN-API ответил, но настройки не сохранил.",
  savedChanges: "Сохранено:",
  saved: "Сохранено. Инстанс перезапускается.",
  restarting: "Инстанс перезапускается: настройки применятся в течение 5\u00A0минут.",
  others: (n) =>
    count(n, {
      one: "Ещё # настройка, студия её не меняет",
      few: "Ещё # настройки, студия их не меняет",
      other: "Ещё # настроек, студия их не меняет",
    }),
  json: "Как JSON",
};

export const queue: typeof enQueue = {
  title: "Очередь",
  list: "Что ждёт в очереди",
  empty: "Очередь выглядит пустой. Одну отправку GREEN-API может не показать.",
  hides: (n) =>
    count(n, {
      one: "По данным GREEN-API, в очереди # отправка, но какая — не показано.",
      few: "По данным GREEN-API, в очереди # отправки, но какие — не показано.",
      other: "По данным GREEN-API, в очереди # отправок, но какие — не показано.",
    }),
  since: (time) => `отправлен ${time}`,
  elsewhere: "отправлен не из этого браузера",
  leaves: (ms) => (ms === 0 ? "уйдёт следующим" : `уйдёт в течение ${duration(ms)}`),
  late: "задерживается: проверьте, движется ли очередь",
  waits: "ждёт авторизации инстанса, но не дольше 24\u00A0часов",
  more: (n) => `и ещё ${number(n)}`,
  clear: {
    label: "Очистить…",
    title: "Очистить очередь?",
    action: "Очистить очередь",
    busy: "Очищаем…",
    done: "Очередь очищена",
    refused: "GREEN-API не очистил очередь. Пока инстанс не авторизован, он отказывает.",
  },
  clearText: (n) => [
    count(n, {
      one: "# отправка удалится и никогда не уйдёт.",
      few: "# отправки удалятся и никогда не уйдут.",
      other: "# отправок удалятся и никогда не уйдут.",
    }),
    "В том числе сообщения и статусы других программ. Удалить одну отправку нельзя.",
  ],
};

export const contacts: typeof enContacts = {
  title: "Контакты",
  later: "Контакты доступны, пока инстанс авторизован.",
  rows: {
    people: "Люди",
    named: "с именем (сохранены в телефоне)",
    nameless: "без имени",
    hidden: "со скрытым номером (@lid)",
    groups: "Группы",
    nullIds: "Пустые записи (null@c.us)",
    notNumbers: "Идентификаторы без номера",
  },
  none: "Список пуст. В первые минуты после авторизации это нормально.",
  number,
};
