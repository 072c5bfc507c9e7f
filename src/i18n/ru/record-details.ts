import type { recordDetails as english } from "../en/record-details.ts";

export const recordDetails: typeof english = {
  tabs: "Подробности статуса",
  viewers: "Зрители",
  play: "Слушать аудио",
  pause: "Пауза",
  playNote: "Аудио загрузится, только когда вы его включите.",
  unplayable:
    "Это аудио больше не играет: ссылка не отвечает или ведёт не туда. Загруженные файлы GREEN-API хранит 15\u00A0дней.",
  noLink: "В журнале нет ссылки на аудио, поэтому послушать его здесь нельзя.",
  noAnswer: "Ответ не сохранён.",
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
  raw: "Отправлен запросом, написанным вручную.",
  elsewhere:
    "Найден в журнале GREEN-API: отправлен с телефона, из программы или с другого компьютера.",
  notTold: (fields) => `В журнале нет: ${fields}.`,
  fields: {
    urlFile: "ссылки на аудио",
    fileName: "имени файла",
    backgroundColor: "цвета",
    participants: "получателей",
  },
  sameId: "У другой записи такой же idMessage: их сведения могли перепутаться.",
  listLost: (recipients: string) =>
    `Браузеру не хватило места для списка (${recipients}), использовать его снова нельзя.`,
};
