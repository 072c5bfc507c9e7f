import { counter } from "../../lib/text/counter.ts";
import type { importPreview as english } from "../en/import-preview.ts";

const count = counter("ru");

export const importPreview: typeof english = {
  title: {
    curl: "Команда cURL",
    json: "Запрос",
    address: "Адрес вызова GREEN-API",
    code: "Код с запросом",
    link: "Ссылка на черновик",
  },
  offer: "Заполнить форму? Поля, которых здесь нет, не изменятся.",
  link: "Ссылка",
  fileName: "Имя файла",
  color: "Цвет",
  recipients: "Получатели",
  instance: "Инстанс",
  connected: (label) => `подключён: «${label}»`,
  inUse: (label) => `выбран: «${label}»`,
  tokenMissing: (label) => `сохранён без токена: «${label}»`,
  notConnected: "не подключён",
  switchTo: "Также перейти на этот инстанс",
  connect: "Также подключить этот инстанс с его токеном, только для этой вкладки",
  connectNote: "Иначе токен не сохранится.",
  notUnderstood: "Не распознано и пропущено:",
  rawOffer:
    "Запрос вручную сохранит всё как есть, даже то, чего нет в форме. Он уйдёт через выбранный инстанс.",
  openRaw: "Открыть как запрос вручную",
  accept: "Заполнить форму",
  leave: "Отмена",
  close: "Закрыть",
  taken: "Форма заполнена. Отменить можно над ней.",
  unreadable: {
    "too-long": "Слишком длинный текст для запроса.",
    "broken-link": "Студия не может прочитать черновик из этой ссылки. Возможно, ссылка обрезана.",
    "nothing-understood": "Похоже на запрос, но прочитать в нём ничего не удалось.",
  },
  remark: (remark) => {
    switch (remark.kind) {
      case "field":
        return `поле ${remark.name}`;
      case "more-commands":
        return count(remark.count, {
          one: "ещё # команда",
          few: "ещё # команды",
          other: "ещё # команд",
        });
      case "more-fields":
        return count(remark.count, { one: "ещё # поле", few: "ещё # поля", other: "ещё # полей" });
      case "value":
        return `значение ${remark.name}`;
      case "recipients":
        return count(remark.count, {
          one: "# запись в participants",
          few: "# записи в participants",
          other: "# записей в participants",
        });
      case "participants":
        return "получатели: в форме останутся прежние";
      case "option":
        return `параметр ${remark.name}`;
      case "header":
        return `заголовок ${remark.name}`;
      case "method":
        return `вызывается ${remark.name}, а не sendVoiceStatus`;
      case "address":
        return "адрес: он не принадлежит GREEN-API";
      case "body-missing":
        return "тела запроса нет";
      case "body-broken":
        return "тело запроса: это не объект JSON с полями голосового статуса";
      case "body-not-found":
        return "тело запроса: введите ссылку и имя файла в форму сами";
      case "body-in-file":
        return "тело запроса лежит в отдельном файле: вставьте его содержимое";
    }
  },
};
