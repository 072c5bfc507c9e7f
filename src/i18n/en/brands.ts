/** The tab of brand presets and their dialog. Loaded with the menu of templates. */
export const brands = {
  list: "Saved brands",
  none: "A brand saves a colour, recipients and an instance under one name.",
  save: "Save as a brand",
  saveTitle: "Save as a brand",
  renameTitle: "Rename the brand",
  colour: "Colour",
  instance: "Instance",
  recipients: "Recipients",
  everyone: "Everyone",
  unchanged: "Keep the current ones",
  anyRecipients: "any recipients",
  newList: (recipients: string) => `${recipients}, as a new list`,
  listNamedAfterIt: "The list gets the brand's name.",
  listNameTaken: "A list already has this name. Choose another name.",
  colorInvalid: "The draft's colour is not valid. Fix it first.",
  listGone: (list: string) => `the list “${list}” no longer exists`,
  instanceGone: (instance: string) => `the instance “${instance}” no longer exists`,
  appliedWithout: (brand: string, missing: string) =>
    `${brand} is applied, but ${missing}. That part is unchanged.`,
  and: " and ",
};
