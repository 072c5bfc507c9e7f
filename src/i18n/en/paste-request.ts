/** The dialog for a request that is pasted. Loaded when it is opened. */
export const pasteRequest = {
  hint: "A cURL command, JSON, code of any language, or a link to a draft. You see what it changes before anything is filled in.",
  field: "Request",
  placeholder: "curl --request POST …",
  fromClipboard: "Paste from the clipboard",
  clipboardRefused: "The browser does not let the page read the clipboard. Paste into the field.",
  read: "Read it",
};
