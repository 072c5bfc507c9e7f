import type { outcome as en } from "../en/outcome.ts";

export const outcome: typeof en = {
  progress: "Ход отправки",
  restricted: "номер ограничен",
  showPeople: (step) => `${step}: показать людей`,
  notYet: "ещё нет",
  everyone: "все",
  details: "Подробнее",
  notSent: "Вы отметили, что он не отправлен.",
  part: (part, of) => `Часть ${part} из ${of}`,
  rejected: "Не отправлен: запрос не принят.",
  found: "Статус дошёл: GREEN-API его принял.",
  unknown: "Проверяем, дошёл ли статус; второй раз его не отправим.",
  turnedOutNotSent: "Статус не дошёл до очереди. Можно отправить снова.",
  showAnswer: "Показать ответ",
  againIn: (time) => `Отправить снова можно через ${time}.`,
  againNow: "Теперь можно отправить снова.",
  anotherTab:
    "Через этот инстанс сейчас отправляет другая вкладка. Отсюда ничего не ушло; повторите, когда она закончит.",
};
