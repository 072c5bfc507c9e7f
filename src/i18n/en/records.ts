import { counter } from "../../lib/text/counter.ts";

const count = counter("en");
const recipients = (n: number) => count(n, { one: "# recipient", other: "# recipients" });

/** The texts of records in the history: loaded with the first record. */
export const records = {
  nothingFound: "Nothing matches.",
  showAll: "Show all",
  search: "Search file, name, number",
  filter: "Show",
  filters: {
    all: "All states",
    way: "In progress",
    seen: "Delivered or viewed",
    trouble: "Problems",
  },
  setAside: (n: number) =>
    count(n, {
      one: "# record can't be read. It is kept in this browser's storage.",
      other: "# records can't be read. They are kept in this browser's storage.",
    }),
  notStored:
    "This browser can't save the whole history. Unsaved records last until you close the tab.",
  saveNow: "Save it as a file",
  notCrashSafe: "This browser may lose a record if it crashes during a send.",
  newer: (n: number) =>
    count(n, {
      one: "# record comes from a newer version of the studio and is left unchanged.",
      other: "# records come from a newer version of the studio and are left unchanged.",
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
  used: "Loaded from history",
  detailsOf: (file: string) => `Details of ${file}`,
  copyId: "Copy idMessage",
  sentThrough: "Instance",
  startedAt: "Send time",
  request: "Request",
  answer: "Response",
  deleteStatus: "Delete from WhatsApp",
  deleteTitle: "Delete this status?",
  deleteText: "Viewers will no longer see it. The record stays here.",
  removeRecord: "Remove from history",
  removed: "Record removed",
  followFailed: "The journal is not available now",
  chooseInstance: (label: string) =>
    `To follow or delete this status, choose its instance at the top: ${label}`,
};
