/** Where something is brought in or passed on. Loaded with the buttons. */
export const exchange = {
  paste: "Paste a request",
  share: "Share link",
  import: "Import",
};
