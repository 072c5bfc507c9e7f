import type { PlanPlace } from "../../voice-status/plan/plan.ts";
import type { plan as en } from "../en/plan.ts";

function place({ part, parts, group, groups }: PlanPlace): string {
  if (groups === 1) return `часть ${part} из ${parts}`;
  if (parts === 1) return `группа ${group} из ${groups}`;
  return `часть ${part} из ${parts} для группы ${group} из ${groups}`;
}

function placeGenitive({ part, parts, group, groups }: PlanPlace): string {
  if (groups === 1) return `части ${part} из ${parts}`;
  if (parts === 1) return `группы ${group} из ${groups}`;
  return `части ${part} из ${parts} для группы ${group} из ${groups}`;
}

export const plan: typeof en = {
  title: "Несколько статусов",
  place,
  sending: (at) => `Отправляется ${place(at)}…`,
  settling: (at) => `Проверяем, дошла ли ${place(at)}…`,
  accepted: (done, of) => `Принято ${done} из ${of}`,
  stopping: "Остановится после этого статуса.",
  notAccepted: (at) => `Не принято: ${place(at)}. Остальное не отправлено.`,
  unknown: (at) => `Пока неизвестно, дошло ли: ${place(at)}. Остальное не отправлено.`,
  neverTwice: "Повторно не отправим: сначала спросим GREEN-API, дошёл ли статус.",
  rest: "Остальное не отправлено.",
  elsewhere: (at) => `В другой вкладке отправляется ${place(at)}.`,
  expired: (at) =>
    `В GREEN-API больше нет файла ${placeGenitive(at)}. Выберите файл снова и отправьте недостающее: что ушло, видно в истории.`,
  stops: {
    person: "Вы остановили отправку.",
    away: "Компьютер был в спящем режиме, и отправка приостановилась.",
    instance: "В этой вкладке нет токена инстанса.",
    "another-tab": "Отправляет другая вкладка.",
    "still-unknown":
      "В очереди и журнале GREEN-API его пока нет. Отметьте в истории, дошёл ли он, и продолжайте.",
  },
  unkept: "В браузере нет места, чтобы сохранить остальное: если уйти со страницы, оно пропадёт.",
  sendFrom: (at) => `Продолжить с ${placeGenitive(at)}`,
  settleFirst: (at) => `Проверить, дошла ли ${place(at)}, и продолжить`,
  leave: "Не отправлять остальное",
  left: "Остальное не будет отправлено",
  finished: (n) => `Все приняты: ${n}`,
};
