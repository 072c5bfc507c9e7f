/** A test of a row that needs more than a fault around a click in a page. */
interface HeldElsewhere {
  file: string;
  /** The title of the test, exactly as in its file. */
  title: string;
}

interface Row {
  /** What goes wrong. */
  what: string;
  /** Set if the row is not one of the single faults, over warm and over cold connections. */
  heldBy?: HeldElsewhere;
}

/** The faults that the studio must survive, and the test for each. */
export const matrix: Record<string, Row> = {
  F1: { what: "GREEN-API refuses the connection" },
  F2: { what: "a reset before the request is read" },
  F3: { what: "a reset instead of an answer" },
  F4: { what: "a close instead of an answer" },
  F5: { what: "an answer that breaks off" },
  F6: { what: "an answer without a usable content" },
  F7: { what: "an answer just before or after the gateway stops waiting" },
  F8: { what: "no answer at all, and a person who stops waiting" },
  F9: { what: "a refusal" },
  F10: { what: "too many requests" },
  F11: { what: "a server error, with the status queued or not" },
  F12: { what: "an answer after which browsers send again" },
  F13: { what: "a redirect" },
  F14: { what: "the connection to the gateway cut" },
  F15: { what: "the gateway restarted in the middle of a send" },
  F16: { what: "no network before the click, or after it" },
  F17: { what: "many clicks and keys for one send" },
  F18: { what: "two and five tabs that send at the same time" },
  F19: { what: "the page left" },
  F20: {
    what: "the browser killed",
    heldBy: {
      file: "e2e/faults/kill.spec.ts",
      title:
        "a browser that is killed after a click still has the record; localStorage alone does not",
    },
  },
  F21: { what: "the page crashed" },
  F22: { what: "a full localStorage" },
  F23: { what: "storage refused" },
  F24: { what: "a spoilt history" },
  F25: {
    what: "tabs that write at the same time",
    heldBy: {
      file: "e2e/history/storage.spec.ts",
      title: "two tabs write 200 records each at the same time, and all 400 are stored",
    },
  },
  F26: { what: "a clock that is wrong" },
  F27: { what: "a slow connection" },
  F28: { what: "an id that GREEN-API has given before" },
  F29: { what: "a journal with less, other names, or another sender's statuses" },
  F30: { what: "the storage cleared in the middle of a send" },
  F31: { what: "Web Locks denied" },
  F32: { what: "a sleep between the click and the request" },
  F33: {
    what: "a fault while the audio is uploaded by a send",
    heldBy: {
      file: "e2e/faults/upload.spec.ts",
      title: "a file is uploaded by a send, and sent at most once, whatever happens to the upload",
    },
  },
};
