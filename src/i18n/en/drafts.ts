/** The texts about templates that are needed outside their menu. */
export const drafts = {
  templates: {
    menu: "Templates",
  },
};
