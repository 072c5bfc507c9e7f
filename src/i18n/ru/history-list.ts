import { counter } from "../../lib/text/counter.ts";
import type { historyList as english } from "../en/history-list.ts";

const count = counter("ru");
const number = (n: number) => count(n, { other: "#" });

export const historyList: typeof english = {
  instance: "Инстанс",
  allInstances: "Все инстансы",
  note: {
    sending: "ждём ответа",
    unknown: "мог попасть в очередь",
    "not-sent": "отмечено вами",
    accepted: "ещё не опубликован",
    pending: "ещё не опубликован",
    sent: "ещё не доставлен",
    delivered: "ещё не просмотрен",
    read: "есть просмотры",
    deleted: "убран из WhatsApp",
    dropped: "не опубликован за 24\u00A0ч",
  },
  restricted: "номер ограничен WhatsApp",
  restrictedOutcome: "Опубликован, но номер ограничен WhatsApp",
  noNews: "больше суток без изменений",
  journalSays: (state) => `в журнале: ${state}`,
  reachedOf: (reached, total, state) =>
    ({
      sent: `опубликован для ${number(reached)} из ${number(total)}`,
      delivered: `доставлен ${number(reached)} из ${number(total)}`,
      read: `посмотрели ${number(reached)} из ${number(total)}`,
    })[state],
  sawItBefore: (reached, total) => `успели посмотреть ${number(reached)} из ${number(total)}`,
  counts: (read, delivered, total) =>
    `Посмотрели ${number(read)}, получили ${number(delivered)} из ${number(total)}`,
  columns: { state: "Состояние", audio: "Аудио", recipients: "Получатели", id: "idMessage" },
  noId: "без idMessage",
  elsewhere: "отправлен не здесь",
  planned: "в заданное время",
  raw: "вручную",
  nameless: "Голосовой статус",
  recipientsUnknown: "получатели неизвестны",
  duration: (hours, minutes) =>
    [hours > 0 && `${hours}\u00A0ч`, (minutes > 0 || hours === 0) && `${minutes}\u00A0мин`]
      .filter(Boolean)
      .join(" "),
  underAMinute: "меньше минуты",
  lifetime: {
    waiting: (left) => `в очереди, осталось ${left}`,
    visible: (left) => `виден ещё ${left}`,
    gone: (since) => `больше не виден: ${since}`,
    dropped: "снят с очереди или больше не виден",
  },
  stuck: {
    queue: (waiting) => `Принят ${waiting} назад и всё ещё не опубликован: втрое дольше обычного.`,
    queueHelp:
      "Проверьте, что инстанс авторизован, и перезапустите его. Если не помогло, напишите в поддержку. Не отправляйте снова: статус ещё может выйти.",
    restricted:
      "WhatsApp ограничил этот номер: статус числится опубликованным, но его могут никому не показать.",
    restrictedHelp:
      "Пока ничего больше не отправляйте. Когда ограничение снимут, перезапустите инстанс в его настройке.",
    choose: (label) => `Чтобы открыть настройку, выберите инстанс вверху: ${label}`,
    support: "Копировать для поддержки",
    supportText: (facts) =>
      [
        "Здравствуйте. Голосовой статус принят, но не публикуется.",
        `idInstance: ${facts.idInstance}`,
        "метод: sendVoiceStatus",
        `idMessage: ${facts.idMessage}`,
        `файл: ${facts.fileName}`,
        `получатели: ${facts.recipients}`,
        `состояние в журнале: ${facts.state}`,
        `принят: ${facts.sentAt}`,
        `сейчас: ${facts.now}`,
        "Почему очередь этого инстанса не движется?",
      ].join("\n"),
  },
  part: (part, of) => `часть ${part} из ${of}`,
  group: (part, of) => `группа ${part} из ${of}`,
};
