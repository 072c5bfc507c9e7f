import type { drafts as enDrafts } from "../en/drafts.ts";

export const drafts: typeof enDrafts = {
  templates: {
    menu: "Шаблоны",
  },
};
