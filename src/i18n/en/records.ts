import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** The texts of records in the history: loaded with the first record. */
export const records = {
  nothingFound: "Nothing matches.",
  showAll: "Show all",
  search: "Search file, name, number",
  filter: "Show",
  filters: { all: "All", way: "On the way", seen: "Delivered or viewed", trouble: "Need a look" },
  setAside: (n: number) =>
    count(n, {
      one: "# record could not be read and is set aside in this browser's storage.",
      other: "# records could not be read and are set aside in this browser's storage.",
    }),
  notStored:
    "This browser has no room for the whole history, or refuses to keep it. What is missing lasts until the tab is closed.",
  saveNow: "Save it as a file",
  notCrashSafe:
    "This browser does not promise to write a record to the disk at once: a crash in the middle of a send may lose it.",
  newer: (n: number) =>
    count(n, {
      one: "# record was written by a newer version of the studio. It stays as it is.",
      other: "# records were written by a newer version of the studio. They stay as they are.",
    }),
  showMore: (n: number) => count(n, { one: "Show # more", other: "Show # more" }),
  state: {
    sending: "Sending",
    rejected: "Rejected",
    unknown: "Unknown",
    "not-sent": "Not sent",
    accepted: "Accepted",
    pending: "Accepted",
    sent: "Published",
    delivered: "Delivered",
    read: "Viewed",
    deleted: "Deleted",
    dropped: "Dropped",
  },
  everyone: "everyone",
  recipients,
  reuseOf: (file: string) => `Use ${file} again`,
  used: "The form is filled from this record",
  detailsOf: (file: string) => `Details of ${file}`,
  copyId: "Copy idMessage",
  sentThrough: "Instance",
  startedAt: "Sent off",
  request: "Request",
  answer: "Answer",
  deleteStatus: "Delete from WhatsApp",
  deleteTitle: "Delete this status?",
  deleteText: "Viewers will no longer see it. The record stays here.",
  removeRecord: "Remove from history",
  removed: "Record removed",
  followFailed: "The journal cannot be read now",
  chooseInstance: (label: string) => `Choose ${label} to follow or delete this status.`,
};
