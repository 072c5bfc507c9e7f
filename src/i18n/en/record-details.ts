/** The details of a record. Loaded when the first one is opened. */
export const recordDetails = {
  tabs: "Status details",
  viewers: "Viewers",
  play: "Play the audio",
  pause: "Pause",
  playNote: "The audio loads only when you play it.",
  unplayable:
    "This audio no longer plays: its link doesn't answer or leads to something else. GREEN-API keeps uploaded files for 15 days.",
  noLink: "The journal has no link to the audio, so it can't be played here.",
  noAnswer: "No response stored.",
  noAnswerElsewhere: "The response went to whoever sent it.",
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
  elsewhere: "Found in GREEN-API's journal: sent from a phone, a program or another computer.",
  notTold: (fields: string) => `Not in the journal: ${fields}.`,
  fields: {
    urlFile: "link to the audio",
    fileName: "file name",
    backgroundColor: "colour",
    participants: "recipients",
  },
  sameId: "Another record has the same idMessage, so their details may be mixed up.",
  listLost: (recipients: string) =>
    `This browser had no room to save the list of ${recipients}, so it can't be used again.`,
};
