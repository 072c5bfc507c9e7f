/** The tab of brand presets and their dialog. Loaded with the menu of templates. */
export const brands = {
  list: "Saved brands",
  none: "A brand keeps a colour, recipients and an instance under one name.",
  save: "Save as a brand",
  saveTitle: "Save as a brand",
  renameTitle: "Rename the brand",
  colour: "Colour",
  instance: "Instance",
  recipients: "Recipients",
  everyone: "Everyone",
  unchanged: "Leave them as they are",
  anyRecipients: "any recipients",
  newList: (recipients: string) => `${recipients}, as a new list`,
  listNamedAfterIt: "The list gets the name of the brand.",
  listNameTaken: "A list already has this name. Choose another name.",
  colorInvalid: "The draft's colour is not a colour. Change it first.",
  listGone: (list: string) => `list ${list} is gone`,
  instanceGone: (instance: string) => `instance ${instance} is gone`,
  appliedWithout: (brand: string, missing: string) =>
    `${brand} is applied, but ${missing}, so that stays as it was.`,
  and: " and ",
};
