import { counter } from "../../lib/text/counter.ts";
import type { audience as en } from "../en/audience.ts";

const count = counter("ru");
const people = (n: number) => count(n, { one: "# человек", few: "# человека", other: "# человек" });

export const audience: typeof en = {
  title: "Аудитория",
  intro:
    "Кто видит ваши статусы по статистике GREEN-API. Просмотры тех, кто отключил отчёты о прочтении, в неё не попадают.",
  basis: (counted, all) =>
    `${people(all)}, ${count(counted, { one: "# статус", few: "# статуса", other: "# статусов" })} со статистикой`,
  nothing:
    "За этот период нет статусов со статистикой, поэтому сказать ни о ком ничего нельзя. Она появляется после публикации.",
  groups: "Кто",
  group: {
    all: "Все",
    always: "Видят всегда",
    sometimes: "Иногда",
    never: "Не видят",
    early: "Рано судить",
  },
  notes: {
    all: "Все, кому предназначались статусы за этот период.",
    always: "Посмотрели каждый предназначенный им статус.",
    sometimes: "Посмотрели часть предназначенных им статусов.",
    never: "Не посмотрели ни одного предназначенного им статуса.",
    early: "Получали статусы только за последний час и ещё могут их посмотреть.",
  },
  search: "Поиск по имени или номеру",
  list: "Люди",
  nobody: "В этой группе никого.",
  nobodyFound: "Никого не нашлось.",
  viewed: (viewed, statuses) =>
    `просмотров ${count(viewed, { other: "#" })} из ${count(statuses, { other: "#" })}`,
  delivered: (n) => count(n, { other: "доставлено #" }),
  lastView: (time) => `последний ${time}`,
  take: (n) =>
    count(n, { one: "Взять # человека в черновик", other: "Взять # человек в черновик" }),
  took: (group, n) =>
    `${group}: ${count(n, { one: "# получатель", few: "# получателя", other: "# получателей" })}`,
  saveList: "Сохранить списком",
  listName: "Название списка",
  save: "Сохранить",
  replace: "Заменить",
  taken: (name) => `Заменит список с этим названием: ${name}.`,
  saved: (name, n) => `Сохранён список «${name}»: ${people(n)}`,
  full: "В браузере нет места: ничего не сохранено. Удалите список или старые записи.",
  copy: "Копировать номера",
};
