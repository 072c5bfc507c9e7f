import { counter } from "../../lib/text/counter.ts";

const count = counter("en");

/** The raw request of the call console. */
export const rawRequest = {
  method: "Method",
  query: "Query",
  queryHint: "name=value, several with &",
  body: "Body",
  bodyOf: (method: string) => `Body of ${method}`,
  file: "File to upload",
  noBody: "This method has no body.",
  fromDraft: "Use the draft",
  example: "Example",
  format: "Format",
  send: "Send request",
  stop: "Stop waiting",
  through: (label: string) => `Through: ${label}`,
  noToken: "This tab has no token for the instance. Enter it in the menu at the top.",

  fields: "Fields",
  fieldsOfQuery: "Names in the query",
  types: {
    text: "text",
    number: "number",
    boolean: "true or false",
    texts: "list of texts",
    choice: "one of",
    anything: "any value",
  },
  required: "required",
  insert: (name: string) => `Insert ${name}`,
  missing: "missing",
  otherType: "of another type",
  forExample: "for example",
  unknownFields: (names: string) => `Not in GREEN-API's documentation: ${names}.`,
  unknownNames: (names: string) => `Not passed on by the gateway: ${names}.`,
  masked: "*** replaces a token or a code here. It is sent as *** unless you change it.",
  fromCurl: "Method and body are taken from the cURL command.",
  isCut: "Only the beginning of this body was stored.",
  neverBlocks: "These are hints: the body is sent as written.",

  noJson: (line: number, column: number) => `Not JSON: line ${line}, character ${column}.`,
  reasons: {
    value: "A value is expected here, such as a text in quotes.",
    name: "The name of a field in double quotes is expected here.",
    colon: "A colon is expected here.",
    comma: "A comma is expected here.",
    end: "A bracket is not closed.",
    string: "A text is not closed, or has a character that must be escaped.",
    other: "JSON does not allow this here.",
  },
  sentAnyway: "You can send it as is.",
  goThere: "Go there",

  answer: "Response",
  noAnswerYet: "The response appears here: status, time, size and body.",
  answered: (status: number) => `The response is here: ${status}`,
  waiting: "Waiting for the response…",
  inHistory: "The send is in the history, marked as raw.",
  showInCalls: "Show in Calls",
  busy: "Nothing was sent: another send is in progress, here or in another tab. Try again when it ends.",

  question: {
    sends: "Send this request?",
    ends: "Run this method?",
    deletes: "Delete the status?",
    restarts: "Change the settings?",
  },
  /** The same questions of a demo instance. */
  emulatorQuestion: { sends: "Send to the emulator?", ends: "Run this on the emulator?" },
  reach: {
    everyone: "The body names no recipients, so it goes to all contacts of the account.",
    people: (n: number) =>
      `It goes to ${count(n, { one: "# recipient", other: "# recipients" })} named in the body.`,
    unclear: "The body doesn't show who it goes to. GREEN-API decides.",
  },
  consequences: {
    logout:
      "The phone is unlinked from the instance. Nothing can be sent until it is linked again.",
    reboot: "The instance restarts. This may take up to five minutes; sends wait meanwhile.",
    clearMessagesQueue: "Everything in the queue is deleted and won't be sent.",
    deleteStatus: "The status is removed from WhatsApp for everybody. This cannot be undone.",
    setSettings: "The instance restarts to apply the settings. This may take up to five minutes.",
  },
  confirm: {
    sends: "Send",
    ends: "Run",
    deletes: "Delete",
    restarts: "Change",
  },

  editAndRepeat: "Edit and repeat",
};
