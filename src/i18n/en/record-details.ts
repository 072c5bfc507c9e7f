/** The details of a record. Loaded when the first one is opened. */
export const recordDetails = {
  tabs: "What is known of this status",
  viewers: "Viewers",
  play: "Play the audio",
  pause: "Pause",
  playNote: "Nothing is loaded before you play it.",
  unplayable:
    "This audio no longer plays: its link does not answer, or leads to something else. GREEN-API keeps uploaded files for 15 days.",
  noLink: "The journal does not tell where the audio is, so it cannot be played here.",
  noAnswer: "No answer is known.",
  noAnswerElsewhere: "The answer went to whoever sent it.",
  series: "Series",
  seriesPart: (part: number, of: number) => `part ${part} of ${of}`,
  group: "Recipients, in groups",
  groupPart: (part: number, of: number) => `group ${part} of ${of}`,
  showPart: (part: number) => `Show part ${part}`,
  showGroup: (part: number) => `Show group ${part}`,
  repeats: "Repeats",
  repeatedBy: "Repeated by",
  gone: "no longer in the history",
  raw: "Sent as a raw request: its body was written by hand.",
  elsewhere:
    "Found in GREEN-API's journal: a phone, a program or another computer sent it. Here is what the journal tells.",
  notTold: (fields: string) => `It does not tell the ${fields}.`,
  fields: {
    urlFile: "link to the audio",
    fileName: "file name",
    backgroundColor: "colour",
    participants: "recipients",
  },
  sameId: "Another record has this idMessage too. What is told of one may belong to the other.",
  listLost: (recipients: string) =>
    `This browser had no room to keep the list of ${recipients}: it cannot be used again.`,
};
