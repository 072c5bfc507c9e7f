/** Saved and recent colours, and the eyedropper. */
export const colors = {
  saved: "Saved",
  recent: "Recent",
  save: "Add to the saved colours",
  remove: "Remove from the saved colours",
  isSaved: (color: string) => `${color} is saved`,
  isRemoved: (color: string) => `${color} is no longer saved.`,
  full: (max: number) => `${max} colours are saved. Remove one to make room.`,
  notStored: "The browser has no room for it, or refuses to store it.",
  fromScreen: "Pick from the screen",
};
