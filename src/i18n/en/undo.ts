/** What an undo takes back, where nothing beside it says so. Loaded with what can be undone. */
export const undo = {
  template: (name: string) => `template ${name}`,
  brand: (name: string) => `brand ${name}`,
  request: "imported request",
  record: (fileName: string) => `filled from ${fileName}`,
  tour: "the tour's sample",
  audio: "audio removed",
  trim: "trim",
  sound: "sound",
};
