/** The texts about templates that are needed outside their menu. */
export const drafts = {
  templates: {
    menu: "Templates",
    applied: (name: string) => `${name} is applied. Undo is above the form.`,
    saved: (name: string) => `${name} is saved`,
    saveTitle: "Save as a template",
    renameTitle: "Rename the template",
  },
};
