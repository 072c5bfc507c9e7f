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
  fromDraft: "Take the draft",
  example: "Example",
  format: "Format",
  send: "Send request",
  stop: "Stop waiting",
  through: (label: string) => `Through: ${label}`,
  noToken:
    "The token of this instance is missing in this tab: connect it again in the menu at the top.",

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
  unknownNames: (names: string) => `The gateway does not pass these names on: ${names}.`,
  masked:
    "There is *** in the place of a token or a code. It is sent like that unless you replace it.",
  isCut: "The end of this body was not kept: what you see is its beginning.",
  neverBlocks: "These are hints: whatever is written is sent.",

  noJson: (line: number, column: number) => `Not JSON: line ${line}, character ${column}.`,
  reasons: {
    value: "A value was expected here, a text in quotes for example.",
    name: "The name of a field in double quotes was expected here.",
    colon: "A colon was expected here.",
    comma: "A comma was expected here.",
    end: "A bracket is not closed.",
    string: "A text is not closed, or has a character that must be escaped.",
    other: "JSON has nothing of that kind there.",
  },
  sentAnyway: "It can be sent as it is.",
  goThere: "Go there",

  answer: "Answer",
  noAnswerYet: "The answer will be here: status, time, size and body.",
  answered: (status: number) => `The answer is here: ${status}`,
  waiting: "Waiting for the answer …",
  inHistory: "The send is in the history, marked as raw.",
  showInCalls: "Show in Calls",
  busy: "Nothing was sent: another send is under way, here or in another tab. Wait for its end, then try again.",

  question: {
    sends: "Send this for real?",
    ends: "Do this for real?",
    deletes: "Delete the status?",
    restarts: "Change the settings?",
  },
  reach: {
    everyone:
      "It goes to everyone who may see statuses of this account: the body names no recipients.",
    people: (n: number) =>
      `It goes to ${count(n, { one: "# recipient", other: "# recipients" })} named in the body.`,
    unclear: "Whom it reaches cannot be seen in this body. GREEN-API decides.",
  },
  consequences: {
    logout:
      "The phone is unlinked from the instance. Nothing can be sent until it is linked again.",
    reboot: "The instance restarts. It may take up to five minutes, and sends wait meanwhile.",
    clearMessagesQueue: "Everything that waits in the queue is lost and will not be sent.",
    deleteStatus: "The status is removed from WhatsApp for everybody. This cannot be undone.",
    setSettings:
      "The instance restarts to take the settings over, which may take up to five minutes.",
  },
  confirm: {
    sends: "Send",
    ends: "Do it",
    deletes: "Delete",
    restarts: "Change",
  },

  editAndRepeat: "Edit and repeat",
};
