/** What became of a send. Loaded with its card. */
export const outcome = {
  progress: "What became of the status",
  step: {
    accepted: "Accepted",
    published: "Published",
    delivered: "Delivered",
    viewed: "Viewed",
  },
  /** Read aloud, once each. */
  announced: {
    accepted: "The status is accepted and waits in GREEN-API's queue",
    published: "The status is published",
    delivered: "The status reached its first recipients",
    viewed: "The status has its first viewers",
  },
  notYet: "not yet",
  everyone: "everyone",
  dropped: "dropped",
  deleted: "Deleted from WhatsApp",
  notSent: "You decided that it was not sent.",
  sentAt: (when: string) => `Sent at ${when}`,
  queued: "In GREEN-API's queue, for up to 24 hours",
  sendAnother: "Send another",
  anotherBegun: "Colour and recipients stay; choose other audio",
  earlier: (fileName: string) => `Sent before: ${fileName}`,
  whoSawIt: "Who saw it",
  openInHistory: "Open in the history",
};
