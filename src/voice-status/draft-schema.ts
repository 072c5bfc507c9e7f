import * as z from "zod/mini";
import { hasToken, toUrlFile } from "./audio-url.ts";
import { toBackgroundColor } from "./background-color.ts";
import { chatIdsOf, type Draft, type DraftProblem } from "./draft.ts";

const problem = (name: DraftProblem) => ({ error: name });

/** The fields of a draft, finished or not. */
export const draftShape = z.object({
  audioUrl: z.string(),
  fileName: z.string(),
  backgroundColor: z.string(),
  everyone: z.boolean(),
  recipients: z.array(z.string()),
}) satisfies z.ZodMiniType<Draft>;

/** A draft that can be sent. */
export const draftSchema = z
  .extend(draftShape, {
    audioUrl: z.string().check(
      z.refine((text) => toUrlFile(text) !== null, {
        error: ({ input }) => problemOfLink(String(input)),
      }),
    ),
    fileName: z
      .string()
      .check(z.refine((text) => text.trim() !== "", problem("file-name-missing"))),
    backgroundColor: z
      .string()
      .check(z.refine((text) => toBackgroundColor(text) !== null, problem("color-invalid"))),
  })
  .check(
    z.refine((draft) => draft.everyone || chatIdsOf(draft.recipients).length > 0, {
      ...problem("recipients-missing"),
      path: ["recipients"],
      when: () => true,
    }),
  );

function problemOfLink(text: string): DraftProblem {
  if (text.trim() === "") return "audio-url-missing";
  return hasToken(text) ? "audio-url-token" : "audio-url-invalid";
}
