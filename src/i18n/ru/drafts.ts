import type { drafts as enDrafts } from "../en/drafts.ts";

export const drafts: typeof enDrafts = {
  templates: {
    menu: "Шаблоны",
    applied: (name) => `«${name}» применён. Вернуть можно над формой.`,
    saved: (name) => `«${name}» сохранён`,
    saveTitle: "Новый шаблон",
    renameTitle: "Переименовать шаблон",
  },
};
