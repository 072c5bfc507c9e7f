/** The list of keyboard shortcuts. Loaded when it is opened. */
export const shortcuts = {
  title: "Keyboard",
  send: "Send the status",
  commands: "Find a command, an instance, a record or anything else that has a name",
  help: "Show this list",
  present: "Presentation mode: hide numbers, idInstance and names",
  singleKeys: "Shortcuts of a single key: P, B, C and ?",
  hold: "Wait 5 seconds before each send, to take it back",
  chips: "In the list of recipients: move, remove, fix",
  close: "Close a dialog, a menu or stage mode",
};
