/** A status that was accepted, and what can be done next. Loaded with the first one. */
export const sentStatus = {
  sentAt: (when: string) => `Sent ${when}`,
  demo: "Demo: the viewers are made up, nobody received anything.",
  earlier: "Sent before:",
  whoSawIt: "Who saw it",
  openInHistory: "Open in the history",
  sendAnother: "Send another",
  anotherBegun: "Colour and recipients are kept. Choose new audio.",
};
