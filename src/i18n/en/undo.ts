/** What was done and can be undone. Loaded with what can be undone. */
export const undo = {
  template: (name: string) => `Template applied: ${name}`,
  brand: (name: string) => `Brand applied: ${name}`,
  request: "Filled from a request",
  record: (fileName: string) => `Filled from ${fileName}`,
  tour: "Filled with the sample",
  audio: "Audio removed",
  /** Two tabs share one stored draft: the one that changes last wins. */
  otherTab: {
    changed: "Another tab has changed the draft.",
    take: "Show its version",
    taken: "Filled from another tab",
  },
  trim: "trim",
  sound: "sound",
};
