/** What is copied for GREEN-API's support. */
export const support = {
  copy: "Copy for support",
  mask: "Mask numbers",
  openInCalls: "Open in Calls",
};
