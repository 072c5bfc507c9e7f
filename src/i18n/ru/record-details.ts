import type { recordDetails as english } from "../en/record-details.ts";

export const recordDetails: typeof english = {
  tabs: "Что известно об этом статусе",
  viewers: "Зрители",
  play: "Слушать аудио",
  pause: "Пауза",
  playNote: "До нажатия ничего не загружается.",
  unplayable:
    "Это аудио больше не играет: ссылка не отвечает или ведёт не туда. Загруженные файлы GREEN-API хранит 15 дней.",
  noLink: "Журнал не сообщает, где лежит аудио, поэтому послушать его здесь нельзя.",
  noAnswer: "Ответ неизвестен.",
  noAnswerElsewhere: "Ответ получил тот, кто отправлял.",
  series: "Серия",
  seriesPart: (part, of) => `часть ${part} из ${of}`,
  group: "Группы получателей",
  groupPart: (part, of) => `группа ${part} из ${of}`,
  showPart: (part) => `Показать часть ${part}`,
  showGroup: (part) => `Показать группу ${part}`,
  repeats: "Повтор статуса",
  repeatedBy: "Повторён статусом",
  gone: "в истории его больше нет",
  raw: "Отправлено запросом, написанным вручную.",
  elsewhere:
    "Найден в журнале GREEN-API: его отправили с телефона, из программы или с другого компьютера. Здесь то, что сообщает журнал.",
  notTold: (fields) => `Журнал не сообщает: ${fields}.`,
  fields: {
    urlFile: "ссылку на аудио",
    fileName: "имя файла",
    backgroundColor: "цвет",
    participants: "получателей",
  },
  sameId: "Такой же idMessage есть у другой записи. Сведения об одной могут относиться к другой.",
  listLost: (recipients: string) =>
    `Список (${recipients}) не поместился в хранилище браузера: использовать его снова нельзя.`,
};
