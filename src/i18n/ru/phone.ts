import { counter } from "../../lib/text/counter.ts";
import type { phone as en } from "../en/phone.ts";

const count = counter("ru");

export const phone: typeof en = {
  view: "Чьими глазами",
  views: { sender: "Отправитель", viewer: "Зритель" },
  seenBy: (n) =>
    n === 0
      ? "Пока никто не посмотрел"
      : count(n, {
          one: "Посмотрел # человек",
          few: "Посмотрели # человека",
          many: "Посмотрели # человек",
          other: "Посмотрели # человека",
        }),
  reply: "Ответить",
  dotted: "Пунктир: форма волны неизвестна",
  nearWhite: "Белое на таком фоне почти не видно",
};
