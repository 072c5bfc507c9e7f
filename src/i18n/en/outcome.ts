/** What became of a send. Loaded with its card. */
export const outcome = {
  progress: "What became of the status",
  /** Read aloud, once each. */
  announced: {
    accepted: "The status is accepted and waits in GREEN-API's queue",
    published: "The status is published",
    delivered: "The status reached its first recipients",
    viewed: "The status has its first viewers",
  },
  notYet: "not yet",
  everyone: "everyone",
  details: "Details",
  notSent: "You decided that it was not sent.",
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  sentAt: (when: string) => `Sent ${when}`,
  earlier: "Sent before:",
  whoSawIt: "Who saw it",
  openInHistory: "Open in the history",
  sendAnother: "Send another",
  anotherBegun: "Colour and recipients stay. Choose other audio.",
};
