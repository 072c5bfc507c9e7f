/** Where a row is held that takes more than a fault around a click in a page. */
interface HeldElsewhere {
  file: string;
  /** Of the test, as it stands there. */
  title: string;
}

interface Row {
  /** What goes wrong. */
  what: string;
  /** Where it is not one of the single faults, over warm and over cold connections. */
  heldBy?: HeldElsewhere;
}

/** Everything that the studio has to outlive, and what shows that it does. */
export const matrix: Record<string, Row> = {
  F1: { what: "GREEN-API refuses the connection" },
  F2: { what: "a reset before the request is read" },
  F3: { what: "a reset in the answer's place" },
  F4: { what: "a close in the answer's place" },
  F5: { what: "an answer that breaks off" },
  F6: { what: "an answer that says nothing of use" },
  F7: { what: "an answer just before, or after, the gateway's patience ends" },
  F8: { what: "no answer at all, and a person who stops waiting" },
  F9: { what: "a refusal" },
  F10: { what: "too many requests" },
  F11: { what: "a server's error, the status queued or not" },
  F12: { what: "an answer at which browsers send again" },
  F13: { what: "a redirect" },
  F14: { what: "the connection to the gateway cut" },
  F15: { what: "the gateway restarted in the middle of a send" },
  F16: { what: "no network before the click, or after it" },
  F17: { what: "clicks and keys, many for one wish" },
  F18: { what: "two and five tabs that send together" },
  F19: { what: "the page left" },
  F20: {
    what: "the browser killed",
    heldBy: {
      file: "e2e/faults/kill.spec.ts",
      title: "a browser killed after a click knows of it all the same; localStorage alone does not",
    },
  },
  F21: { what: "the page crashed" },
  F22: { what: "a full localStorage" },
  F23: { what: "storage refused" },
  F24: { what: "a spoilt history" },
  F25: {
    what: "tabs that write together",
    heldBy: {
      file: "e2e/history/storage.spec.ts",
      title: "two tabs write 200 records each at once, and all 400 are there",
    },
  },
  F26: { what: "a clock that is wrong" },
  F27: { what: "a slow connection" },
  F28: { what: "an id that GREEN-API gave before" },
  F29: { what: "a journal that tells less, otherwise, or of another sender" },
  F30: { what: "the storage cleared in the middle of a send" },
  F31: { what: "Web Locks denied" },
  F32: { what: "a sleep between the click and the request" },
};
