import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import { beginningOf } from "../../lib/text/beginning-of.ts";
import type { SendRecord } from "../record/record.ts";

const MAX_KEPT_CHARACTERS = 4_000;

const body = z.looseObject({
  urlFile: z.catch(z.string(), ""),
  fileName: z.catch(z.string(), ""),
  backgroundColor: z.catch(z.optional(z.string()), undefined),
  participants: z.catch(z.optional(z.array(z.string())), undefined),
});

/**
 * What a record can hold of a body of `sendVoiceStatus` that was written by hand: the fields that are as GREEN-API
 * documents them. Texts that are missing are empty.
 *
 * @param text without tokens.
 */
export function requestOfRaw(text: string): SendRecord["request"] {
  const { data } = z.safeParse(body, parseJson(text));
  if (!data) return { urlFile: "", fileName: "" };
  const { urlFile, fileName, backgroundColor, participants } = data;
  return { urlFile, fileName, backgroundColor, participants };
}

/** What is kept of the body itself: the browser has little room for storage. */
export function keptBody(text: string): string {
  return beginningOf(text, MAX_KEPT_CHARACTERS);
}

/** Whom a body of a status reaches, as far as the text shows it. */
export type Reach = { kind: "everyone" | "unclear" } | { kind: "people"; count: number };

/** Without participants, or with an empty list of them, a status goes to everyone. */
export function reachOf(text: string): Reach {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { kind: "unclear" };
  }
  const participants = "participants" in value ? value.participants : undefined;
  if (participants === undefined || participants === null) return { kind: "everyone" };
  if (!Array.isArray(participants)) return { kind: "unclear" };
  return participants.length > 0
    ? { kind: "people", count: participants.length }
    : { kind: "everyone" };
}
