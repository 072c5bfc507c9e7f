import type { outcome as en } from "../en/outcome.ts";

export const outcome: typeof en = {
  progress: "Что стало со статусом",
  notYet: "ещё нет",
  everyone: "все",
  details: "Подробнее",
  notSent: "Вы решили, что он не был отправлен.",
  part: (part, of) => `Часть ${part} из ${of}`,
};
