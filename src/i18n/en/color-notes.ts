/** What is said of colours that are saved, and the eyedropper. */
export const colorNotes = {
  isSaved: (color: string) => `${color} is saved`,
  isRemoved: (color: string) => `${color} is no longer saved.`,
  full: (max: number) => `${max} colours are saved. Remove one to make room.`,
  notStored: "Not saved: this browser is out of space or blocks storage.",
  fromScreen: "Pick from the screen",
};
