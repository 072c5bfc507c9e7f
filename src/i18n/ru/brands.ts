import type { brands as english } from "../en/brands.ts";

export const brands: typeof english = {
  list: "Сохранённые бренды",
  none: "Бренд хранит цвет, получателей и инстанс под одним именем.",
  save: "Сохранить как бренд",
  saveTitle: "Новый бренд",
  renameTitle: "Новое имя бренда",
  colour: "Цвет",
  instance: "Инстанс",
  recipients: "Получатели",
  everyone: "Все",
  unchanged: "Оставлять как есть",
  anyRecipients: "любые получатели",
  newList: (recipients) => `${recipients}, новым списком`,
  listNamedAfterIt: "Список получит имя бренда.",
  listNameTaken: "Список с таким именем уже есть. Выберите другое имя.",
  colorInvalid: "В поле цвета не цвет. Сначала исправьте его.",
  listGone: (list) => `списка «${list}» больше нет`,
  instanceGone: (instance) => `инстанса «${instance}» больше нет`,
  appliedWithout: (brand, missing) =>
    `«${brand}» применён, но ${missing}: здесь всё осталось как было.`,
  and: " и ",
};
