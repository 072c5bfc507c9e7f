import type { templatesPanel as english } from "../en/templates-panel.ts";

export const templatesPanel: typeof english = {
  list: "Сохранённые шаблоны",
  none: "Шаблон хранит ссылку, имя файла и цвет до следующего раза.",
  apply: (name) => `Применить «${name}»`,
  rename: (name) => `Переименовать «${name}»`,
  remove: (name) => `Удалить «${name}»`,
  removed: (name) => `«${name}» удалён`,
  undo: "Вернуть",
  save: "Сохранить черновик как шаблон",
  name: "Название",
  nameMissing: "Дайте ему название.",
  withRecipients: "Вместе с получателями",
  keepsRecipients: "Без них шаблон не меняет получателей в форме.",
  submit: "Сохранить",
  notStored: "Браузеру не хватает места, или он не даёт хранить. Ничего не сохранено.",
  anyRecipients: "любые получатели",
  everyone: "все",
  draftLink: {
    title: "Ссылка на этот черновик",
    copy: "Копировать ссылку",
    withRecipients: "Вместе с получателями",
    carriesNumbers: "Тогда их номера увидит каждый, у кого есть ссылка.",
    tooLong: "Столько получателей в ссылку не поместится. Скопируйте её без них.",
    draftTooLong: "Адрес аудио слишком длинный для ссылки.",
  },
};
