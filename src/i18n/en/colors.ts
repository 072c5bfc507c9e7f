/** Saved and recent colours, and the eyedropper. */
export const colors = {
  saved: "Saved",
  recent: "Recent",
  save: "Add to the saved colours",
  remove: "Remove from the saved colours",
  isSaved: (color: string) => `${color} is saved`,
  isRemoved: (color: string) => `${color} is no longer saved.`,
  full: (max: number) => `${max} colours are saved. Remove one to make room.`,
  notStored: "Not saved: this browser is out of space or blocks storage.",
  fromScreen: "Pick from the screen",
};
