import { counter } from "../../lib/text/counter.ts";
import type { Remark, Unreadable } from "../../voice-status/import/incoming.ts";

const count = counter("en");

/** The preview of an imported text. Loaded when there is one. */
export const importPreview = {
  title: {
    curl: "A cURL command",
    json: "A request",
    address: "A GREEN-API address",
    code: "Code with a request",
    link: "A link to a draft",
  },
  offer: "Fill the form from it? Anything it doesn't mention stays unchanged.",
  link: "Link",
  fileName: "File name",
  color: "Colour",
  recipients: "Recipients",
  instance: "Instance",
  connected: (label: string) => `connected: ${label}`,
  inUse: (label: string) => `selected: ${label}`,
  tokenMissing: (label: string) => `saved without a token: ${label}`,
  notConnected: "not connected",
  switchTo: "Also switch to this instance",
  connect: "Also connect this instance with its token, for this tab only",
  connectNote: "Otherwise the token is discarded.",
  notUnderstood: "Skipped, not understood:",
  rawOffer:
    "A raw request keeps everything as is, even what the form can't hold. It goes through the chosen instance.",
  openRaw: "Open as a raw request",
  accept: "Fill the form",
  leave: "Cancel",
  close: "Close",
  taken: "The form is filled. Undo is above it.",
  unreadable: {
    "too-long": "Too long to read as a request.",
    "broken-link": "The studio can't read a draft from this link. It may have been cut off.",
    "nothing-understood": "This looks like a request, but nothing in it could be read.",
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
        return "the recipients: those in the form stay";
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
        return "the request body: not a JSON object with fields of a voice status";
      case "body-not-found":
        return "the request body: enter the link and file name in the form yourself";
      case "body-in-file":
        return "the request body is in a separate file: paste its content";
    }
  },
};
