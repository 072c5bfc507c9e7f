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
    enableLidMode: "Идентификаторы вместо номеров. Стирает имена большинства контактов.",
  },
  isDefault: (value) => `У нового инстанса ${value}`,
  limits: (min, max) => `от ${number(min)} до ${number(max)}`,
  invalid: (limits) => `Целое число ${limits}.`,
  changed: (n) =>
    count(n, {
      one: "Изменена # настройка",
      few: "Изменены # настройки",
      other: "Изменено # настроек",
    }),
  restart:
    "Сохранение перезапустит инстанс. До 5 минут он ничего не отправляет, а GREEN-API может забыть зрителей прежних статусов.",
  save: "Сохранить и перезапустить",
  saving: "Сохраняем…",
  undo: "Вернуть",
  notSaved: "GREEN-API ответил, но настройки не сохранил.",
  saved: "Сохранено. Инстанс перезапускается.",
  restarting: "Инстанс перезапускается: настройки применятся в течение 5 минут.",
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
  empty: "GREEN-API не показывает в очереди ничего. Один элемент может быть пропущен в его ответе.",
  hides: (n) =>
    count(n, {
      one: "GREEN-API насчитал # элемент, но не показал: один элемент он может пропустить.",
      few: "GREEN-API насчитал # элемента, но не показал ни одного.",
      other: "GREEN-API насчитал # элементов, но не показал ни одного.",
    }),
  since: (time) => `отправлен ${time}`,
  elsewhere: "отправлен не из этого браузера",
  leaves: (ms) => (ms === 0 ? "уйдёт следующим" : `уйдёт в течение ${duration(ms)}`),
  late: "должен был уже уйти: похоже, очередь стоит",
  waits: "ждёт авторизации инстанса, но не дольше 24 часов",
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
      one: "Пропадёт # элемент: он не уйдёт ни сейчас, ни потом.",
      few: "Пропадут # элемента: они не уйдут ни сейчас, ни потом.",
      other: "Пропадут # элементов: они не уйдут ни сейчас, ни потом.",
    }),
    "В том числе сообщения и статусы других программ и то, чего GREEN-API не показал. Убрать один элемент нельзя.",
  ],
};

export const contacts: typeof enContacts = {
  title: "Контакты",
  later: "GREEN-API отдаёт контакты, пока инстанс авторизован.",
  rows: {
    people: "Люди",
    named: "с именем, то есть сохранены в телефоне",
    nameless: "без имени",
    hidden: "со скрытым номером (@lid)",
    groups: "Группы",
    nullIds: "Записи null@c.us — за ними никого нет",
    notNumbers: "Идентификаторы, которые не номера",
  },
  none: "Список пуст. В первые минуты после авторизации это нормально.",
  number,
};
