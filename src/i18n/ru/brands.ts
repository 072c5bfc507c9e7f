import type { brands as english } from "../en/brands.ts";

export const brands: typeof english = {
  list: "Сохранённые бренды",
  none: "Бренд хранит цвет, получателей и инстанс под одним названием.",
  save: "Сохранить как бренд",
  saveTitle: "Новый бренд",
  renameTitle: "Переименовать бренд",
  colour: "Цвет",
  instance: "Инстанс",
  recipients: "Получатели",
  everyone: "Все",
  unchanged: "Не менять",
  anyRecipients: "любые получатели",
  newList: (recipients) => `${recipients} — новым списком`,
  listNamedAfterIt: "Список получит название бренда.",
  listNameTaken: "Список с таким названием уже есть. Выберите другое.",
  colorInvalid: "Цвет черновика указан неверно. Сначала исправьте его.",
  listGone: (list) => `списка «${list}» больше нет`,
  instanceGone: (instance) => `инстанса «${instance}» больше нет`,
  appliedWithout: (brand, missing) =>
    `«${brand}» применён, но ${missing}. Эта часть черновика не изменилась.`,
  and: " и ",
};
