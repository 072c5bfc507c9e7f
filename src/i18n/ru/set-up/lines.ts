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
    "В этой вкладке нет токена",
    "Без apiTokenInstance ничего не работает. Токен хранится только в той вкладке, где его ввели.",
  ),
  asking: fixed("Спрашиваем GREEN-API", ""),
  unanswered: fixed("", ""),
  authorized: fixed("Авторизован", "К инстансу привязан телефон."),
  "not-authorized": fixed(
    "Телефон не привязан",
    "Статусы ждут в очереди до 24\u00A0часов, потом удаляются.",
  ),
  asleep: fixed("Телефон выключен", "sleepMode: привязанный телефон не на связи."),
  blocked: fixed(
    "WhatsApp заблокировал номер",
    "Отправлять нельзя. Что делать, подскажет WhatsApp на телефоне.",
  ),
  starting: fixed("Инстанс запускается", "Это занимает до 5\u00A0минут. Отправки пока ждут."),
  created: fixed("GREEN-API создаёт инстанс", "Это занимает до 5\u00A0минут."),
  restricted: ({ detail }) => ({
    title: "WhatsApp ограничил аккаунт",
    reason: `${detail}: статус может числиться опубликованным, но никому не показаться. Пока ограничение не снято, ничего не отправляйте; потом перезапустите инстанс.`,
  }),
  "state-unknown": ({ detail }) => ({
    title: `Состояние «${detail}»`,
    reason: "Студия не знает такого состояния. Точно отправляет только authorized.",
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
    "Включите outgoingWebhook, чтобы видеть доставку и зрителей следующих статусов.",
  ),
  pace: ({ ms }) => ({
    title: ms === 0 ? "Статусы уходят без паузы" : `Один статус раз в ${duration(ms)}`,
    reason: "delaySendMessagesMilliseconds",
  }),
  "pace-slow": ({ ms }) => ({
    title: `Один статус раз в ${duration(ms)}`,
    reason: "GREEN-API советует не больше 5\u00A0минут.",
  }),
  "queue-empty": fixed("Очередь выглядит пустой", "Одну отправку GREEN-API может не показать."),
  "queue-moving": ({ count: n, ms }) => ({
    title: count(n, {
      one: "В очереди # отправка",
      few: "В очереди # отправки",
      other: "В очереди # отправок",
    }),
    reason: ms === 0 ? "" : `Последняя уйдёт через ${duration(ms)}.`,
  }),
  "queue-stuck": ({ ms }) => ({
    title: "Очередь не движется",
    reason: `Статус ждёт уже ${duration(ms)}. Обычно помогает перезапуск; если нет, напишите в поддержку GREEN-API.`,
  }),
  "contacts-later": fixed("Контакты неизвестны", "Они доступны, пока инстанс авторизован."),
  "contacts-named": ({ count: n, of }) => ({
    title: count(n, {
      one: "# контакт с именем",
      few: "# контакта с именами",
      other: "# контактов с именами",
    }),
    reason: `Всего людей: ${count(of, { other: "#" })}. У зрителя тоже должен быть сохранён ваш номер.`,
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
      ? "Имена убирает настройка enableLidMode, поэтому не видно, кто сохранён в телефоне."
      : "Это известная ошибка GREEN-API: не видно, кто сохранён в телефоне.",
  }),
  "contacts-none": fixed(
    "Контактов пока нет",
    "Первые минуты после авторизации список бывает пуст.",
  ),
  "quota-unknown": fixed(
    "В этом месяце тариф не мешал отправке",
    "О лимите GREEN-API сообщает, только когда отказывает (466).",
  ),
  "quota-used-up": ({ count: used, of, until }) => ({
    headline: `Отправка недоступна до ${until}`,
    title: "Месячный лимит исчерпан",
    reason: of > 0 ? `Лимит тарифа: использовано ${used} из ${of}.` : "",
  }),
  "quota-others": ({ count: used, of, until }) => ({
    headline: `Новым получателям нельзя отправлять до ${until}`,
    title: "В этом месяце новых чатов по тарифу нет",
    reason: of > 0 ? `Использовано ${used} из ${of}. Этим получателям отправлять можно.` : "",
  }),
  "phone-unknown": fixed(
    "Модель телефона неизвестна",
    "Если iPhone, укажите получателей: статус «для всех» может не появиться.",
  ),
  "phone-iphone": fixed(
    "Телефон — iPhone",
    "Укажите получателей: статус «для всех» может не появиться.",
  ),
};

const address = "Проверьте idInstance, токен и API URL.";
const network = "Проверьте API URL и подключение к сети.";

export const advice: typeof enAdvice = {
  unauthorized: address,
  forbidden: address,
  "not-found": address,
  "request-refused": address,
  "host-unreachable": network,
  offline: network,
  "no-answer": network,
  "gateway-down": "Проверьте, что студия запущена в терминале.",
  "too-many-requests": "Возможно, инстансом пользуется другая программа. Скоро спросим снова.",
  "instance-starting": "Это занимает до 5\u00A0минут.",
  "instance-expired": "Продлите его в личном кабинете GREEN-API.",
  "instance-deleted": "Создайте новый в личном кабинете GREEN-API и подключите его здесь.",
};

export const act: typeof enAct = {
  account: "Показать аккаунт",
  states: "Показать состояния",
  settings: "Изменить настройки",
  queue: "Показать очередь",
  contacts: "Показать контакты",
  "enter-token": "Ввести токен",
  "change-instance": "Изменить инстанс",
  "switch-on-notifications": "Включить…",
};

export const tone: typeof enTone = {
  good: "ОК",
  neutral: "К сведению",
  caution: "Внимание",
  bad: "Ошибка",
  open: "Пока неизвестно",
};
