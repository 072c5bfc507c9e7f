import * as z from "zod/mini";
import { redact } from "../../green-api/redaction.ts";
import { fromBase64Url, toBase64Url } from "../../lib/text/base64url.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { toUrlFile } from "../audio-url.ts";
import { toBackgroundColor } from "../background-color.ts";
import { chatIdsOf, type Draft } from "../draft.ts";
import { tidyFileName } from "../file-name.ts";
import type { Incoming, Unreadable } from "./incoming.ts";
import { readRequestBody } from "./request-body.ts";

const NAME = "#draft=";
/** Browsers allow longer links, but messengers and mail programs cut them. */
const MAX_LINK_LENGTH = 8_000;

const linkSchema = z.object({
  v: z.literal(1),
  /** `urlFile`, `fileName`, `backgroundColor` and the recipients; a phone number is stored by its digits only. */
  u: z.optional(z.unknown()),
  n: z.optional(z.unknown()),
  c: z.optional(z.unknown()),
  r: z.optional(z.array(z.unknown()).check(z.minLength(1))),
});

/**
 * Writes a draft as a link to this studio. The draft is after the `#`, which browsers do not send to a server.
 * The link contains only valid values, no token and no instance. It never says that the status is for everyone,
 * so no link can reach everyone.
 *
 * @param studio the page's address, without a `#`.
 * @returns null if the link would be too long.
 */
export function toDraftLink(draft: Draft, studio: string, withRecipients: boolean): string | null {
  const recipients = withRecipients && !draft.everyone ? chatIdsOf(draft.recipients) : [];
  const content = {
    v: 1,
    u: toUrlFile(draft.audioUrl) ?? undefined,
    n: tidyFileName(redact(draft.fileName)) || undefined,
    c: toBackgroundColor(draft.backgroundColor) ?? undefined,
    r: recipients.length > 0 ? recipients.map((chatId) => chatId.replace("@c.us", "")) : undefined,
  };
  const link = `${studio}${NAME}${toBase64Url(JSON.stringify(content))}`;
  return link.length <= MAX_LINK_LENGTH ? link : null;
}

/** Whether a text is a link to a draft, or the part of such a link from its `#` on. */
export function isDraftLink(text: string): boolean {
  return text.includes(NAME);
}

/** Reads a link to a draft. Nothing in it is trusted. */
export function readDraftLink(text: string): Incoming | Unreadable {
  const letters = /^[\w-]*/.exec(text.slice(text.indexOf(NAME) + NAME.length))?.[0] ?? "";
  if (letters.length > MAX_LINK_LENGTH) return "too-long";
  const link = z.safeParse(linkSchema, parseJson(fromBase64Url(letters)));
  if (!link.success) return "broken-link";
  const { u, n, c, r } = link.data;
  const fields = { urlFile: u, fileName: n, backgroundColor: c, participants: r?.map(toChatId) };
  const named = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { source: "link", instance: undefined, ...readRequestBody(new Map(named)) };
}

function toChatId(entry: unknown): unknown {
  return typeof entry === "string" && /^\d+$/.test(entry) ? `${entry}@c.us` : entry;
}
