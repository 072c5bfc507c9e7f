import { counter } from "../../lib/text/counter.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import { localeOf } from "../../lib/text/locale.ts";
import { fixed, waitIn } from "../check-line.ts";
import type { checkLines as en } from "../en/check-lines.ts";

const count = counter("ru");
const wait = waitIn("ru", { seconds: "с", minutes: "мин" });
const day = new Intl.DateTimeFormat(localeOf("ru"), { day: "numeric", month: "long" });
const inQueue = (n: number) =>
  count(n, { one: "# ждёт в очереди", few: "# ждут в очереди", other: "# ждут в очереди" });
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

const line: (typeof en)["line"] = {
  "audio-loading": fixed("Читаем аудио", "узнаём длительность"),
  "audio-not-uploaded": fixed("Аудио готово к загрузке", "кнопка отправки сначала загрузит его"),
  "audio-unplayable": fixed("Аудио здесь не играет", "на телефонах тоже может не заиграть"),
  "length-unknown": fixed("Длительность неизвестна", "файл её не сообщает"),
  "length-good": ({ seconds }) => ({
    title: `Длительность ${formatLength(seconds)}`,
    reason: "некоторые телефоны обрезают всё, что длиннее 60\u00A0с",
  }),
  "length-over-minute": ({ seconds }) => ({
    title: `Длительность ${formatLength(seconds)}`,
    reason: "некоторые телефоны обрезают до 1:00; файл или запись можно отправить частями",
  }),
  "length-parts": ({ count: n }) => ({
    title: count(n, { one: "# часть", few: "# части", other: "# частей" }),
    reason: "каждая до минуты, уйдут по очереди",
  }),
  "length-over-limit": ({ seconds }) => ({
    title: `Длительность ${formatLength(seconds)}`,
    reason: "длиннее 10\u00A0минут GREEN-API не публикует",
  }),
  "file-name-undocumented": fixed(
    "Имя файла не .mp3 и не .wav",
    "GREEN-API может принять его и не показать",
  ),
  "file-name-no-extension": fixed("Имя файла без расширения", "получатели могут не увидеть статус"),
  "file-name-mismatch": ({ detail }) => ({
    title: `Имя файла не подходит к ${detail}`,
    reason: `по ссылке ${detail}`,
  }),
  "file-name-good": ({ detail }) => ({
    title: `Имя файла подходит к ${detail}`,
    reason: "как просит документация",
  }),
  "color-near-white": fixed("Почти белый фон", "белый текст на нём плохо виден"),
  "instance-failed": ({ detail }) => ({ title: "Инстанс не проверен", reason: detail }),
  "token-refused": fixed("Неверный токен", "GREEN-API отклоняет с ним любой запрос"),
  "instance-queues": ({ detail }) => ({
    title: `Инстанс: ${detail}`,
    reason: "статус подождёт авторизации до 24\u00A0часов",
  }),
  "instance-restricted": fixed(
    "Номер ограничен WhatsApp",
    "статус могут не показать: он подождёт в очереди до 24\u00A0часов или выйдет, но ни до кого не дойдёт",
  ),
  "instance-refuses": ({ detail }) => ({
    title: `Инстанс: ${detail}`,
    reason: "из-за этого GREEN-API отклонил последний статус",
  }),
  "instance-not-ready": ({ detail }) => ({
    title: `Инстанс: ${detail}`,
    reason: "GREEN-API может отказать",
  }),
  "queue-long": ({ count: n, seconds }) => ({
    title: inQueue(n),
    reason: `статус уйдёт только примерно через ${wait(seconds)}`,
  }),
  "recipients-none": fixed("Получателей пока нет", "добавьте номер или выберите «Всем»"),
  "recipients-good": ({ count: n }) => ({
    title: recipients(n),
    reason: "номера выглядят верно",
  }),
  "recipients-invalid": ({ count: n }) => ({
    title: count(n, {
      one: "# неверный номер",
      few: "# неверных номера",
      other: "# неверных номеров",
    }),
    reason: count(n, { one: "в запрос не войдёт", other: "в запрос не войдут" }),
  }),
  "recipients-doubtful": ({ count: n, detail }) => ({
    title: count(n, {
      one: "# номер выглядит странно",
      few: "# номера выглядят странно",
      other: "# номеров выглядят странно",
    }),
    reason: `${count(n, { one: "вряд ли существует", other: "вряд ли существуют" })}: ${detail}`,
  }),
  "recipients-duplicate": ({ count: n }) => ({
    title: count(n, {
      one: "# получатель повторяется",
      few: "# получателя повторяются",
      other: "# получателей повторяются",
    }),
    reason: "GREEN-API не сообщает, что будет в этом случае",
  }),
  "recipients-twins": ({ count: n, detail }) => ({
    title: count(n, {
      one: "Возможно, # человек указан дважды",
      few: "Возможно, # человека указаны дважды",
      other: "Возможно, # человек указаны дважды",
    }),
    reason: `две записи одного номера: ${detail}`,
  }),
  "recipients-many": ({ count: n }) => ({
    title: recipients(n),
    reason: "по старой документации дойдёт только до первых 1024",
  }),
  "recipients-split": ({ count: n, detail }) => ({
    title: recipients(n),
    reason: `разделены на статусы: ${detail}; никто не получит дважды`,
  }),
  "contacts-saved": fixed(
    "Все — сохранённые контакты",
    "у них тоже должен быть сохранён ваш номер",
  ),
  "contacts-not-saved": ({ count: n }) => ({
    title: count(n, {
      one: "# номера нет в ваших контактах",
      few: "# номеров нет в ваших контактах",
      other: "# номеров нет в ваших контактах",
    }),
    reason: "по старой документации их нужно сохранить",
  }),
  "contacts-everyone": ({ count: n }) => ({
    title: count(n, {
      one: "# сохранённый контакт",
      few: "# сохранённых контакта",
      other: "# сохранённых контактов",
    }),
    reason: "увидят те, у кого сохранён ваш номер",
  }),
  "contacts-none": fixed(
    "Сохранённых контактов нет",
    "«Всем» может не дойти ни до кого; контакты иногда приходят позже",
  ),
  "everyone-iphone": fixed(
    "Для всех, а телефон инстанса — iPhone",
    "такие статусы иногда не появляются; список получателей надёжнее",
  ),
  "everyone-missed": fixed(
    "Прошлый статус для всех не появился",
    "он пропал из очереди неопубликованным; список получателей может помочь",
  ),
  "quota-used-up": ({ count: used, detail: total, at }) => ({
    title: `Отправка недоступна до ${day.format(at)}`,
    reason: total ? `лимит тарифа исчерпан: ${used} из ${total}` : "лимит тарифа исчерпан",
  }),
  "tariff-chats": ({ count: n }) => ({
    title: count(n, {
      one: "По тарифу доступен # чат",
      few: "По тарифу доступны # чата",
      other: "По тарифу доступно # чатов",
    }),
    reason: "в списке есть номера сверх тарифа",
  }),
};

export const checkLines: typeof en = {
  line,
  fix: {
    "use-file": "Загрузить в GREEN-API",
    "replace-link": "Вставить прямую ссылку",
    rename: "Переименовать в .#",
    "switch-on-notifications": "Включить…",
    "open-set-up": "Открыть настройку инстанса",
    "show-recipients": "Исправить",
    "remove-duplicates": "Убрать повторы",
    "remove-twins": "Оставить по одному",
    "cut-in-parts": "Разделить на части",
    "split-recipients": "Разделить на несколько статусов",
    "join-recipients": "Отправить одним",
  },
  blocked: (titles) => `Исправьте перед отправкой: ${titles}`,
  unblocked: "Отправке ничего не мешает",
  overridden: "Отправлен с ошибками",
};
