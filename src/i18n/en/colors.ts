/** Saved and recent colours, and the eyedropper. */
export const colors = {
  saved: "Saved",
  recent: "Recent",
  save: "Add to the saved colours",
  remove: "Remove from the saved colours",
};
