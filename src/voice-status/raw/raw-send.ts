import { isListOf, isText } from "../../lib/shape.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { SendRecord } from "../record/record.ts";

/**
 * What a record can hold of a body of `sendVoiceStatus` that was written by hand: the fields that are as GREEN-API
 * documents them. Texts that are missing are empty.
 *
 * @param text without tokens.
 */
export function requestOfRaw(text: string): SendRecord["request"] {
  const { urlFile, fileName, backgroundColor, participants } = fieldsOf(text);
  return {
    urlFile: textOf(urlFile) ?? "",
    fileName: textOf(fileName) ?? "",
    backgroundColor: textOf(backgroundColor),
    participants: isListOf(participants, isText) ? participants : undefined,
  };
}

type Field = "urlFile" | "fileName" | "backgroundColor" | "participants";

function fieldsOf(text: string): Partial<Record<Field, unknown>> {
  const value = parseJson(text);
  return typeof value === "object" && value !== null ? value : {};
}

function textOf(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
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
