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
  settling: (at) => `Узнаём о судьбе ${placeGenitive(at)}…`,
  accepted: (done, of) => `Принято ${done} из ${of}`,
  stopping: "Остановится после этого статуса.",
  notAccepted: (at) => `Не принято: ${place(at)}. Остальное не отправлено.`,
  unknown: (at) => `Неизвестно, принято ли: ${place(at)}. Остальное не отправлено.`,
  neverTwice: "Само по себе дважды не отправится: сначала студия спросит об этом GREEN-API.",
  rest: "Остальное не отправлено.",
  elsewhere: (at) => `В другой вкладке отправляется ${place(at)}.`,
  expired: (at) =>
    `В GREEN-API больше нет файла ${placeGenitive(at)}. Выберите файл снова и отправьте недостающее: что ушло, видно в истории.`,
  stops: {
    person: "Остановлено по вашей просьбе.",
    away: "Компьютер спал, поэтому отправка сама не продолжилась.",
    instance: "В этой вкладке нет токена инстанса.",
    "another-tab": "Этим занята другая вкладка.",
    "still-unknown":
      "В очереди и журнале GREEN-API его пока нет. Отметьте в истории, дошёл ли он, и продолжайте.",
  },
  unkept: "В браузере нет места, чтобы запомнить остальное: если уйти со страницы, оно пропадёт.",
  sendFrom: (at) => `Продолжить с ${placeGenitive(at)}`,
  settleFirst: (at) => `Выяснить судьбу ${placeGenitive(at)} и продолжить`,
  leave: "Не отправлять остальное",
  left: "Остальное не будет отправлено",
  finished: (n) => `Приняты все: ${n}`,
};
