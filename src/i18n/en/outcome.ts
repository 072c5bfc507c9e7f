/** What became of a send. Loaded with its card, before anything is sent. */
export const outcome = {
  progress: "What became of the status",
  notYet: "not yet",
  everyone: "everyone",
  details: "Details",
  notSent: "You decided that it was not sent.",
  part: (part: number, of: number) => `Part ${part} of ${of}`,
};
