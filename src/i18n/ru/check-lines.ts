import { counter } from "../../lib/text/counter.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import { fixed } from "../check-line.ts";
import type { checkLines as en } from "../en/check-lines.ts";

const count = counter("ru");
const wait = (seconds: number) =>
  seconds < 90
    ? count(Math.ceil(seconds), { other: "# с" })
    : count(Math.ceil(seconds / 60), { other: "# мин" });
const inQueue = (n: number) =>
  count(n, { one: "# ждёт в очереди", few: "# ждут в очереди", other: "# ждут в очереди" });
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

const line: (typeof en)["line"] = {
  "audio-loading": fixed("Слушаем аудио", "узнаём длительность"),
  "audio-not-uploaded": fixed("Аудио можно загрузить", "кнопка «Отправить» сначала загрузит его"),
  "audio-unplayable": fixed("Аудио здесь не играет", "на телефонах может не заиграть тоже"),
  "length-unknown": fixed("Длительность неизвестна", "файл её не сообщает"),
  "length-good": ({ seconds }) => ({
    title: `Длительность ${formatLength(seconds)}`,
    reason: "меньше 60 с, которые показывают телефоны",
  }),
  "length-over-minute": ({ seconds }) => ({
    title: `Длительность ${formatLength(seconds)}`,
    reason:
      "по старой документации и на части телефонов обрежется до 1:00; файл или запись можно отправить частями",
  }),
  "length-parts": ({ count: n }) => ({
    title: count(n, { one: "# часть", few: "# части", other: "# частей" }),
    reason: "каждая не длиннее минуты, уйдут по очереди",
  }),
  "length-over-limit": ({ seconds }) => ({
    title: `Длительность ${formatLength(seconds)}`,
    reason: "длиннее 10 минут GREEN-API не публикует",
  }),
  "file-name-undocumented": fixed(
    "Имя файла не .mp3 и не .wav",
    "GREEN-API может принять его и не показать",
  ),
  "file-name-no-extension": fixed(
    "Имя файла без расширения",
    "такие файлы получатели иногда не видели",
  ),
  "file-name-mismatch": ({ detail }) => ({
    title: `Имя файла не подходит к ${detail}`,
    reason: `по ссылке ${detail}, а имя говорит иначе`,
  }),
  "file-name-good": ({ detail }) => ({
    title: `Имя файла подходит к ${detail}`,
    reason: "как просит документация",
  }),
  "color-near-white": fixed("Почти белый фон", "белый текст на нём плохо виден"),
  "instance-failed": ({ detail }) => ({ title: "Инстанс не проверен", reason: detail }),
  "instance-queues": ({ detail }) => ({
    title: `Инстанс: ${detail}`,
    reason: "статус подождёт авторизации до 24 часов",
  }),
  "instance-not-ready": ({ detail }) => ({
    title: `Инстанс: ${detail}`,
    reason: "GREEN-API может отказать",
  }),
  "queue-long": ({ count: n, seconds }) => ({
    title: inQueue(n),
    reason: `статус уйдёт только через ${wait(seconds)} или около того`,
  }),
  "recipients-none": fixed("Получателей пока нет", "добавьте номер или выберите «Все»"),
  "recipients-good": ({ count: n }) => ({
    title: recipients(n),
    reason: "все номера записаны верно",
  }),
  "recipients-invalid": ({ count: n }) => ({
    title: count(n, {
      one: "# получатель — не номер",
      few: "# получателя — не номера",
      other: "# получателей — не номера",
    }),
    reason: "в запрос не попадут",
  }),
  "recipients-doubtful": ({ count: n, detail }) => ({
    title: count(n, {
      one: "# номер выглядит странно",
      few: "# номера выглядят странно",
      other: "# номеров выглядят странно",
    }),
    reason: `неизвестно, чтобы такие выдавали: ${detail}`,
  }),
  "recipients-duplicate": ({ count: n }) => ({
    title: count(n, {
      one: "# получатель повторяется",
      few: "# получателя повторяются",
      other: "# получателей повторяются",
    }),
    reason: "что с этим сделает GREEN-API, не описано",
  }),
  "recipients-twins": ({ count: n, detail }) => ({
    title: count(n, {
      one: "Возможно, # человек указан дважды",
      few: "Возможно, # человека указаны дважды",
      other: "Возможно, # человек указаны дважды",
    }),
    reason: `это две записи одного номера: ${detail}`,
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
    "номер инстанса тоже должен быть у них сохранён",
  ),
  "contacts-not-saved": ({ count: n }) => ({
    title: count(n, {
      one: "# нет среди контактов",
      few: "# нет среди контактов",
      other: "# нет среди контактов",
    }),
    reason: "по старой документации должны быть; номер инстанса нужен у всех",
  }),
  "contacts-everyone": ({ count: n }) => ({
    title: count(n, {
      one: "# сохранённый контакт",
      few: "# сохранённых контакта",
      other: "# сохранённых контактов",
    }),
    reason: "увидят те, у кого сохранён номер инстанса",
  }),
  "contacts-none": fixed(
    "Сохранённых контактов нет",
    "«все» может значить «никто»; контакты приходят и с опозданием",
  ),
  "tariff-chats": ({ count: n }) => ({
    title: count(n, {
      one: "По тарифу доступен # чат",
      few: "По тарифу доступны # чата",
      other: "По тарифу доступно # чатов",
    }),
    reason: "в этом месяце GREEN-API уже отказал другим; здесь есть и другие",
  }),
};

export const checkLines: typeof en = {
  line,
  fix: {
    "use-file": "Загрузить в GREEN-API",
    "replace-link": "Взять прямую ссылку",
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
  blocked: (titles) => `Мешает отправке: ${titles}`,
  unblocked: "Отправке ничего не мешает",
  overridden: "Отправлен вопреки",
};
