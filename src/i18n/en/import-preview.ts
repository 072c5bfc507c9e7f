import { counter } from "../../lib/text/counter.ts";
import type { Remark, Unreadable } from "../../voice-status/import/incoming.ts";

const count = counter("en");

/** The preview of an imported text. Loaded when there is one. */
export const importPreview = {
  title: {
    curl: "A cURL command",
    json: "A request",
    address: "The address of a GREEN-API call",
    code: "Code with a request",
    link: "A link to a draft",
  },
  offer: "Take it over into the form? What it does not name stays as it is.",
  link: "Link",
  fileName: "File name",
  color: "Colour",
  recipients: "Recipients",
  instance: "Instance",
  connected: (label: string) => `connected as ${label}`,
  inUse: (label: string) => `in use as ${label}`,
  tokenMissing: (label: string) => `known as ${label}, without its token`,
  notConnected: "not connected",
  switchTo: "Also switch to this instance",
  connect: "Also connect this instance with its token, for this tab only",
  connectNote: "Otherwise the token is forgotten at once.",
  notUnderstood: "Not understood, left out:",
  rawOffer:
    "A raw request takes everything as it is, whatever the form cannot hold. It goes through the chosen instance.",
  openRaw: "Open as a raw request",
  accept: "Take over",
  leave: "Leave it",
  close: "Close",
  taken: "Taken over. Undo is above the form.",
  unreadable: {
    "too-long": "That is too long to be read as a request.",
    "broken-link":
      "This link holds no draft that the studio can read. It may have been cut on its way.",
    "nothing-understood": "That looks like a request, but nothing in it could be read.",
  } satisfies Record<Unreadable, string>,
  remark: (remark: Remark): string => {
    switch (remark.kind) {
      case "field":
        return `the field ${remark.name}`;
      case "more-commands":
        return count(remark.count, { one: "# more command", other: "# more commands" });
      case "more-fields":
        return count(remark.count, { one: "# more field", other: "# more fields" });
      case "value":
        return `the value of ${remark.name}`;
      case "recipients":
        return count(remark.count, {
          one: "# entry of participants",
          other: "# entries of participants",
        });
      case "participants":
        return "the recipients: those in the form stay as they are";
      case "option":
        return `the option ${remark.name}`;
      case "header":
        return `the header ${remark.name}`;
      case "method":
        return `it calls ${remark.name}, not sendVoiceStatus`;
      case "address":
        return "the address: it is not GREEN-API's";
      case "body-missing":
        return "there is no request body";
      case "body-broken":
        return "the request body: it is no JSON object with a field of a voice status";
      case "body-not-found":
        return "what is sent: write link and file name into the form yourself";
      case "body-in-file":
        return "the request body is in a file of its own; paste what is in it";
    }
  },
};
