/** What became of a send. Loaded with its card, before anything is sent. */
export const outcome = {
  progress: "What became of the status",
  notYet: "not yet",
  everyone: "everyone",
  details: "Details",
  notSent: "You decided that it was not sent.",
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  rejected: "Rejected. Nothing was queued.",
  found: "Queued all the same: GREEN-API has it.",
  unknown: "Unknown. Nothing is sent again by itself.",
  turnedOutNotSent: "It turned out that nothing was queued. You can send again.",
  showAnswer: "Show the answer",
  againIn: (time: string) => `You can send again in ${time}.`,
  againNow: "You can send again now.",
  anotherTab:
    "Another tab is sending through this instance. Nothing was sent from here; try again when it is done.",
};
