import { counter } from "../../../lib/text/counter.ts";
import type {
  act as enAct,
  advice as enAdvice,
  lines as enLines,
  tone as enTone,
} from "../../en/set-up/lines.ts";
import type { DescribeLine } from "../../en/set-up/lines.ts";

const count = counter("ru");

/** Продолжительность с округлением вверх. */
export const duration = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return count(seconds, { other: "# с" });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return count(minutes, { other: "# мин" });
  return count(Math.ceil(minutes / 60), { other: "# ч" });
};

const fixed =
  (title: string, reason: string): DescribeLine =>
  () => ({ title, reason });

export const lines: typeof enLines = {
  "token-missing": fixed(
    "Нет токена",
    "Без apiTokenInstance нельзя ни спросить, ни отправить. Токен хранится только в той вкладке, где его ввели.",
  ),
  asking: fixed("Спрашиваем GREEN-API", ""),
  unanswered: fixed("", ""),
  authorized: fixed("Авторизован", "К инстансу привязан телефон."),
  "not-authorized": fixed(
    "Телефон не привязан",
    "Отправленное сейчас ждёт в очереди до 24 часов, потом отбрасывается.",
  ),
  asleep: fixed("Телефон выключен", "sleepMode: привязанный телефон не на связи."),
  blocked: fixed(
    "WhatsApp заблокировал номер",
    "Отправить ничего нельзя. Что делать, подскажет WhatsApp на телефоне.",
  ),
  starting: fixed("Инстанс запускается", "Это до 5 минут. Отправки пока ждут."),
  created: fixed("GREEN-API создаёт инстанс", "Это до 5 минут."),
  restricted: ({ detail }) => ({
    title: "WhatsApp ограничил аккаунт",
    reason: `${detail}: статус может считаться отправленным и никому не прийти. Пока ограничение не снято, ничего не отправляйте; потом перезапустите инстанс.`,
  }),
  "state-unknown": ({ detail }) => ({
    title: `Состояние «${detail}»`,
    reason: "Студия такого не знает. Точно отправляет только authorized.",
  }),
  "no-restriction": fixed(
    "Ограничений WhatsApp нет",
    "Иначе состояние было бы yellowCard или suspended.",
  ),
  "not-whatsapp": ({ detail }) => ({
    title: `Это инстанс для ${detail}`,
    reason: "Голосовые статусы есть только в WhatsApp.",
  }),
  "notifications-on": fixed(
    "Статистика включена",
    "outgoingWebhook = yes: GREEN-API запоминает, кто посмотрел статус.",
  ),
  "notifications-off": fixed(
    "Статистика выключена",
    "Без outgoingWebhook GREEN-API не хранит ни хода отправки, ни зрителей. Включение действует на статусы, отправленные после него.",
  ),
  pace: ({ ms }) => ({
    title: ms === 0 ? "Статусы уходят без паузы" : `Статусы уходят раз в ${duration(ms)}`,
    reason: "delaySendMessagesMilliseconds",
  }),
  "pace-slow": ({ ms }) => ({
    title: `Статусы уходят раз в ${duration(ms)}`,
    reason: "GREEN-API советует не больше 5 минут.",
  }),
  "queue-empty": fixed(
    "В очереди ничего не видно",
    "Это мало что значит: один элемент GREEN-API может не показать.",
  ),
  "queue-moving": ({ count: n, ms }) => ({
    title: count(n, {
      one: "В очереди # элемент",
      few: "В очереди # элемента",
      other: "В очереди # элементов",
    }),
    reason: ms === 0 ? "" : `С таким интервалом последний уйдёт через ${duration(ms)}.`,
  }),
  "queue-stuck": ({ ms }) => ({
    title: "Очередь стоит",
    reason: `Статус ждёт уже ${duration(ms)}. Чаще всего помогает перезапуск, если нет — поддержка GREEN-API.`,
  }),
  "contacts-later": fixed("Контакты неизвестны", "GREEN-API отдаёт их, пока инстанс авторизован."),
  "contacts-named": ({ count: n, of }) => ({
    title: count(n, {
      one: "# контакт с именем",
      few: "# контакта с именами",
      other: "# контактов с именами",
    }),
    reason: `Всего людей: ${count(of, { other: "#" })}. У зрителя тоже должен быть сохранён этот номер.`,
  }),
  "contacts-nameless": ({ count: n, detail }) => ({
    title:
      n === 1
        ? "У единственного контакта нет имени"
        : count(n, {
            one: "Ни у одного из # контакта нет имени",
            other: "Ни у одного из # контактов нет имени",
          }),
    reason: detail
      ? "Имена стирает настройка enableLidMode. Кто сохранён в телефоне, не видно."
      : "Известная ошибка GREEN-API. Кто сохранён в телефоне, не видно.",
  }),
  "contacts-none": fixed(
    "Контактов пока нет",
    "Первые минуты после авторизации список бывает пустым.",
  ),
  "quota-unknown": fixed(
    "Отказов из-за тарифа в этом месяце не было",
    "О тарифе GREEN-API сообщает, только когда отказывает (466).",
  ),
  "quota-used-up": ({ count: used, of, date }) => ({
    title: "Тариф не дал отправить",
    reason: of > 0 ? `${date}: использовано ${used} из ${of}.` : date,
  }),
  "phone-unknown": fixed(
    "iPhone или Android — неизвестно",
    "Если iPhone, укажите получателей: статус «для всех» может не появиться.",
  ),
  "phone-iphone": fixed(
    "Телефон — iPhone",
    "Укажите получателей: статус «для всех» может не появиться.",
  ),
};

const address = "Проверьте idInstance, токен и API URL: инстанс меняется в меню вверху.";
const network = "Проверьте API URL и сеть этого компьютера.";

export const advice: typeof enAdvice = {
  unauthorized: address,
  forbidden: address,
  "not-found": address,
  "request-refused": address,
  "host-unreachable": network,
  offline: network,
  "no-answer": network,
  "gateway-down": "Студия ещё запущена в терминале?",
  "too-many-requests": "Возможно, инстансом пользуется ещё одна программа. Скоро спросим снова.",
  "instance-starting": "Это занимает до 5 минут.",
  "instance-expired": "Продлите его в личном кабинете GREEN-API.",
  "instance-deleted": "Создайте новый в личном кабинете GREEN-API и подключите его здесь.",
};

export const act: typeof enAct = {
  account: "К аккаунту",
  states: "К состояниям",
  settings: "Изменить",
  queue: "Показать очередь",
  contacts: "Показать контакты",
  "enter-token": "Ввести токен",
  "switch-on-notifications": "Включить…",
  "ask-again": "Спросить ещё раз",
};

export const tone: typeof enTone = {
  good: "В порядке",
  neutral: "К сведению",
  caution: "Обратите внимание",
  bad: "Не хватает",
  open: "Пока неизвестно",
};
