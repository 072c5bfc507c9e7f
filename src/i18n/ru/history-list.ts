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
    "not-sent": "так решили вы",
    accepted: "ещё не опубликован",
    pending: "ещё не опубликован",
    sent: "о зрителях пока ничего не известно",
    delivered: "дошёл до телефона",
    read: "есть просмотры",
    deleted: "убран из WhatsApp",
    dropped: "не опубликован за 24 ч",
  },
  noNews: "больше суток нет новостей",
  journalSays: (state) => `в журнале: ${state}`,
  reachedOf: (reached, total, state) =>
    ({
      sent: `опубликован: ${number(reached)} из ${number(total)}`,
      delivered: `доставлен: ${number(reached)} из ${number(total)}`,
      read: `просмотров: ${number(reached)} из ${number(total)}`,
    })[state],
  sawItBefore: (reached, total) => `успели посмотреть: ${number(reached)} из ${number(total)}`,
  counts: (read, delivered, total) =>
    `Просмотрели ${number(read)}, доставлено ${number(delivered)}, всего ${number(total)}`,
  elsewhere: "отправлен не здесь",
  raw: "вручную",
  nameless: "Голосовой статус",
  recipientsUnknown: "получатели неизвестны",
  duration: (hours, minutes) =>
    [hours > 0 && `${hours} ч`, (minutes > 0 || hours === 0) && `${minutes} мин`]
      .filter(Boolean)
      .join(" "),
  underAMinute: "меньше минуты",
  lifetime: {
    waiting: (left) => `в очереди, ещё не дольше ${left}`,
    visible: (left) => `виден ещё ${left}`,
    gone: (since) => `исчез: ${since}`,
    dropped: "снят с очереди либо вышел и уже исчез",
  },
  stuck: {
    queue: (waiting) =>
      `Принят ${waiting} назад и всё ещё не опубликован: это дольше трёх интервалов очереди.`,
    queueHelp:
      "Обычно помогает: убедиться, что инстанс авторизован, перезапустить его, а если не помогло — написать в поддержку. Не отправляйте статус снова: он ещё может выйти.",
    restricted:
      "Сейчас WhatsApp ограничивает этот инстанс (жёлтая карточка или приостановка). Пока это так, статус может числиться опубликованным и никому не показываться.",
    restrictedHelp:
      "Состояние видно в настройке инстанса. Когда ограничение снимут, перезапустите его там.",
    choose: (label) => `Чтобы открыть настройку, выберите вверху ${label}.`,
    support: "Скопировать текст для поддержки",
    supportText: (facts) =>
      [
        "Здравствуйте! Голосовой статус принят, но не публикуется.",
        `idInstance: ${facts.idInstance}`,
        "метод: sendVoiceStatus",
        `idMessage: ${facts.idMessage}`,
        `файл: ${facts.fileName}`,
        `получатели: ${facts.recipients}`,
        `состояние в журнале: ${facts.state}`,
        `принят: ${facts.sentAt}`,
        `сейчас: ${facts.now}`,
        "Посмотрите, пожалуйста, почему очередь этого инстанса стоит.",
      ].join("\n"),
  },
  part: (part, of) => `часть ${part} из ${of}`,
  group: (part, of) => `группа ${part} из ${of}`,
};
