import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { AttemptNote, KeptAnswer } from "./attempt-store.ts";

const noteText = z.object({ digest: z.nullable(z.string()), startedAt: z.number() });
const answerText = z.object({
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string(),
});

/** Reads a note as it was written with `JSON.stringify`. An incomplete one still means that there was an attempt. */
export function noteOf(text: string): AttemptNote {
  return z.safeParse(noteText, parseJson(text)).data ?? { digest: "", startedAt: 0 };
}

/** Writes an answer in one line. */
export function textOfAnswer({ status, headers, body }: KeptAnswer): string {
  return JSON.stringify({ status, headers, body: Buffer.from(body).toString("base64") });
}

/** @returns undefined if the text is empty or incomplete. */
export function answerOf(text: string): KeptAnswer | undefined {
  const answer = z.safeParse(answerText, parseJson(text)).data;
  return answer && { ...answer, body: new Uint8Array(Buffer.from(answer.body, "base64")) };
}
