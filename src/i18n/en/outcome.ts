/** What became of a send. Loaded with its card, before anything is sent. */
export const outcome = {
  progress: "Progress of the status",
  restricted: "number restricted",
  showPeople: (step: string) => `${step}: show the people`,
  notYet: "not yet",
  everyone: "everyone",
  details: "Details",
  notSent: "You marked it as not sent.",
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  rejected: "Not sent: the request was refused.",
  found: "It arrived: GREEN-API has it.",
  unknown: "We're checking whether it arrived, and won't send it again.",
  turnedOutNotSent: "It didn't arrive: nothing was queued. You can send again.",
  showAnswer: "Show response",
  againIn: (time: string) => `You can send again in ${time}.`,
  againNow: "You can send again now.",
  anotherTab:
    "Another tab is sending through this instance. Nothing was sent from here; try again when it is finished.",
};
