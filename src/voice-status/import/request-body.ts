import { redact } from "../../green-api/redaction.ts";
import { toUrlFile } from "../audio-url.ts";
import { toBackgroundColor } from "../background-color.ts";
import type { Draft } from "../draft.ts";
import { tidyFileName } from "../file-name.ts";
import { parseRecipient } from "../recipients/recipient.ts";
import { isFieldName } from "./fields.ts";
import { isReadTooFar } from "./quoted-text.ts";
import { type Incoming, type Remark, shownName } from "./incoming.ts";

/** A longer text cannot be fixed into a number. */
const MAX_RECIPIENT_LENGTH = 100;
const MAX_NAMED_FIELDS = 6;

type Read = Pick<Incoming, "changes" | "remarks">;

/**
 * Reads an imported body of `sendVoiceStatus`. Nothing in it is trusted: links must be http or https and
 * contain no token, colours become `#RRGGBB`, and only the four documented fields are read. `participants: []`
 * means everyone, as for GREEN-API. If the field is missing, or nothing in it can be read, the recipients are
 * not changed.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function readRequestBody(fields: ReadonlyMap<string, unknown>): Read {
  const changes: Partial<Draft> = {};
  const remarks: Remark[] = [];
  const reject = (name: string) => remarks.push({ kind: "value", name });

  for (const [name, value] of fields) {
    if (name === "urlFile") {
      const urlFile = typeof value === "string" && !isReadTooFar(value) ? toUrlFile(value) : null;
      if (urlFile) changes.audioUrl = urlFile;
      else reject(name);
    } else if (name === "fileName") {
      const fileName = typeof value === "string" ? tidyFileName(redact(value)) : "";
      if (fileName) changes.fileName = fileName;
      else reject(name);
    } else if (name === "backgroundColor") {
      const color = typeof value === "string" ? toBackgroundColor(value) : null;
      if (color) changes.backgroundColor = color;
      else reject(name);
    } else if (name === "participants") {
      Object.assign(changes, readParticipants(value, remarks));
    }
  }
  const unknown = [...fields.keys()].filter((name) => !isFieldName(name));
  for (const name of unknown.slice(0, MAX_NAMED_FIELDS)) {
    remarks.push({ kind: "field", name: shownName(name) });
  }
  const more = unknown.length - MAX_NAMED_FIELDS;
  if (more > 0) remarks.push({ kind: "more-fields", count: more });
  return { changes, remarks };
}

/** Whether a text is a placeholder: `<chatId>`, `{{number}}@c.us`, `${number}@c.us`, `@c.us`. */
function isPlaceholder(text: string): boolean {
  return /^\s*(?:<[^<>]*>|@)|[{}]|\$\w|%[sd]/.test(text);
}

function readParticipants(entries: unknown, remarks: Remark[]): Partial<Draft> {
  if (Array.isArray(entries) && entries.length === 0) return { everyone: true, recipients: [] };
  const recipients = new Set<string>();
  let refused = 0;
  for (const entry of Array.isArray(entries) ? entries : []) {
    const isNumber = Number.isSafeInteger(entry);
    const written = isNumber || typeof entry === "string" ? String(entry) : "";
    if (written.trim() === "" || written.length > MAX_RECIPIENT_LENGTH || isPlaceholder(written)) {
      refused += 1;
      continue;
    }
    const recipient = parseRecipient(redact(written));
    recipients.add(recipient.valid ? recipient.chatId : recipient.text);
  }
  if (recipients.size === 0) {
    remarks.push({ kind: "participants" });
    return {};
  }
  if (refused > 0) remarks.push({ kind: "recipients", count: refused });
  return { everyone: false, recipients: [...recipients] };
}
