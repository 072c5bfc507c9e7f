import { counter } from "../../lib/text/counter.ts";
import type { audience as en } from "../en/audience.ts";

const count = counter("ru");
const people = (n: number) => count(n, { one: "# человек", few: "# человека", other: "# человек" });
const recipients = (n: number) =>
  count(n, { one: "# получатель", few: "# получателя", other: "# получателей" });

export const audience: typeof en = {
  title: "Аудитория",
  intro:
    "Кто смотрит ваши статусы, по данным GREEN-\u2060API. Тех, кто отключил отчёты о прочтении, статистика не учитывает.",
  basis: (counted, all) =>
    `${people(all)}, ${count(counted, { one: "# статус", few: "# статуса", other: "# статусов" })} со статистикой`,
  nothing: "За этот период статистики пока нет. Она появится после публикации статуса.",
  groups: "Группа",
  group: {
    all: "Все",
    always: "Смотрят всегда",
    sometimes: "Иногда",
    never: "Не смотрят",
    early: "Рано судить",
  },
  notes: {
    all: "Все, кому вы отправляли статусы за этот период.",
    always:
      "Посмотрели все статусы, которые вы им отправили; статусы за последний час ещё могут посмотреть.",
    sometimes: "Посмотрели часть статусов, которые вы им отправили.",
    never: "Не посмотрели ни одного статуса, который вы им отправили.",
    early: "Получили статусы только за последний час и ещё могут их посмотреть.",
  },
  search: "Поиск по имени или номеру",
  list: "Люди",
  nobody: "В этой группе никого нет.",
  nobodyFound: "Никого не найдено.",
  viewed: (viewed, statuses) =>
    `просмотров ${count(viewed, { other: "#" })} из ${count(statuses, { other: "#" })}`,
  delivered: (n) => count(n, { other: "доставлено #" }),
  lastView: (time) => `последний ${time}`,
  take: (n) =>
    count(n, {
      one: "Выбрать # получателя",
      few: "Выбрать # получателей",
      other: "Выбрать # получателей",
    }),
  took: (group, n) => `${group}: ${recipients(n)}`,
  saveList: "Сохранить списком",
  listName: "Название списка",
  save: "Сохранить",
  replace: "Заменить",
  taken: (name) => `Список «${name}» будет заменён.`,
  saved: (name, n) => `Сохранён список «${name}»: ${recipients(n)}`,
  full: "Не сохранено: в браузере нет места. Удалите список или старые записи и повторите.",
  copy: "Копировать номера",
};
