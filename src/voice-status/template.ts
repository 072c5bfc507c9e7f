import * as z from "zod/mini";
import { redactTexts } from "../green-api/redaction.ts";
import type { Draft } from "./draft.ts";
import { draftShape } from "./draft-schema.ts";

export const MAX_TEMPLATE_NAME = 60;

/** A draft saved under a name. A template without recipients leaves those of the draft unchanged. */
export const templateSchema = z.object({
  version: z.literal(1),
  /** A ULID. */
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(MAX_TEMPLATE_NAME)),
  draft: z.extend(draftShape, {
    everyone: z.optional(draftShape.shape.everyone),
    recipients: z.optional(draftShape.shape.recipients),
  }),
});

export type Template = z.infer<typeof templateSchema>;

/** The part of a draft that a template keeps. Tokens are cut out. */
export function toTemplateDraft(draft: Draft, withRecipients: boolean): Template["draft"] {
  const { everyone, recipients, ...look } = redactTexts(draft);
  return withRecipients ? { ...look, everyone, recipients } : look;
}

/** The present draft with everything that the template has. */
export function applyTemplate(template: Template, present: Draft): Draft {
  const { everyone = present.everyone, recipients = present.recipients, ...look } = template.draft;
  return { ...look, everyone, recipients };
}
