/** The list of keyboard shortcuts. Loaded when it is opened. */
export const shortcuts = {
  title: "Keyboard shortcuts",
  send: "Send the status",
  commands: "Find a command, an instance or a record",
  help: "Show this list",
  present: "Hide personal data: numbers, idInstance and names",
  singleKeys: "Single-key shortcuts: P, B, C and ?",
  hold: "Wait 5 seconds before each send, so that you can take it back",
  chips: "In the list of recipients: move, remove, fix",
  close: "Close a dialog, a menu or stage mode",
};
