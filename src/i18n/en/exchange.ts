/** Where something is brought in or passed on. */
export const exchange = {
  paste: "Paste a request",
  share: "Share link",
  import: "Import",
};
