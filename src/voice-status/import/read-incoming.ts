import { withoutTokens } from "../../green-api/raw/raw-request.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { findApiAddress, findInstance, readApiAddress } from "./api-address.ts";
import { readCurlCommand } from "./curl-command.ts";
import { isDraftLink, readDraftLink } from "./draft-link.ts";
import type { Fields } from "./fields.ts";
import type { FoundInstance, Incoming, Remark, Unreadable } from "./incoming.ts";
import { participantsIn } from "./participants-in-text.ts";
import { readRequestBody } from "./request-body.ts";
import { findFields } from "./request-in-text.ts";
import { withoutPrompts } from "./without-prompts.ts";

/** Enough for more than a hundred thousand recipients. */
const MAX_CHARACTERS = 4_000_000;

const nextCommand = /(?:\n[ \t]{0,20}(?:[$>%#][ \t])?|[;&|][ \t]{0,20})curl(?:\.exe)?[ \t]/;

/** What may be before a command: comments, settings, empty lines, the fence of a code block in Markdown. */
const beforeCommand =
  /^(?:[ \t]*(?:(?:#|\/\/|```|[A-Z_]+=).*)?\r?\n){0,20}[ \t]*(?:\$[ \t]+)?(?=curl(?:\.exe)?\s)/;

/**
 * Reads an imported text (a command, the body of a request, a program with such a body, the address of a call,
 * a link to a draft), and returns what it would change in the draft. Nothing in the text is trusted, run or
 * fetched. What is not understood is named without its value, which may be a secret.
 */
export function readIncoming(text: string): Incoming | Unreadable {
  if (text.length > MAX_CHARACTERS) return "too-long";
  if (isDraftLink(text)) return readDraftLink(text);
  // GREEN-API's own samples have a space after the scheme.
  const tidy = text.replace(/[\u200B\u2060\uFEFF]/g, "").replace(/(https?:\/\/)[ \t]+/g, "$1");
  const incoming = readRequest(withoutPrompts(tidy).trim());
  const isEmpty = Object.keys(incoming.changes).length === 0 && !incoming.instance;
  const isUnclear = incoming.source === "code" || incoming.source === "address";
  return isEmpty && isUnclear ? "nothing-understood" : incoming;
}

function readRequest(text: string): Incoming {
  const before = beforeCommand.exec(text)?.[0];
  if (before !== undefined) {
    const {
      address = findApiAddress(text),
      fields,
      remarks,
    } = readCurlCommand(text.slice(before.length));
    const found = address === undefined ? { remarks: [] } : readApiAddress(address);
    // Only the first command is read, because a draft is one status.
    const others = text.slice(before.length).split(nextCommand).slice(1);
    const count = others.filter((other) => /sendVoiceStatus/i.test(other)).length;
    const more: Remark[] = count > 0 ? [{ kind: "more-commands", count }] : [];
    return compose("curl", text, fields, found, [...remarks, ...more]);
  }
  if (/^https?:\/\/\S+$/.test(text))
    return compose("address", text, undefined, readApiAddress(text), []);
  const fields = findFields(text);
  const isBody = fields?.start === 0 && text.endsWith("}");
  if (isBody) return compose("json", text, fields, { remarks: [] }, []);
  const missing: Remark[] = fields ? [] : [{ kind: "body-not-found" }];
  return compose("code", text, fields, findInstance(text), missing);
}

function compose(
  source: Incoming["source"],
  text: string,
  fields: Fields | undefined,
  found: { instance?: FoundInstance; remarks: Remark[] },
  remarks: Remark[],
): Incoming {
  const values = new Map(fields?.values);
  const participants = participantsIn(text, values.get("participants"));
  if (participants !== undefined) values.set("participants", participants);
  const read = readRequestBody(values);
  return {
    source,
    changes: read.changes,
    instance: found.instance,
    remarks: [...found.remarks, ...remarks, ...read.remarks],
    rawBody: read.remarks.length > 0 ? rawBodyOf(text, values) : undefined,
  };
}

/** The body as it was pasted, or made of the values in a command or a program. */
function rawBodyOf(text: string, values: ReadonlyMap<string, unknown>): string {
  const body = parseJson(text) ?? Object.fromEntries(values);
  return withoutTokens(JSON.stringify(body, null, 2));
}
