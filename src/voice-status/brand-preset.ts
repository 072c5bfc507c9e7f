import * as z from "zod/mini";
import { idInstanceSchema } from "../green-api/schemas/instance.ts";
import { toBackgroundColor } from "./background-color.ts";
import type { Draft } from "./draft.ts";
import type { SavedList } from "./recipients/saved-list.ts";
import { MAX_TEMPLATE_NAME } from "./template.ts";

/** What belongs to one brand, saved under its name: a colour, the recipients, and the instance that sends. */
export const brandPresetSchema = z.object({
  version: z.literal(1),
  /** A ULID. */
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(MAX_TEMPLATE_NAME)),
  backgroundColor: z.string().check(z.refine((color) => toBackgroundColor(color) === color)),
  /** A saved list by its id, with the name that it had; or everyone; or whoever the draft has. */
  recipients: z.union([
    z.literal("everyone"),
    z.literal("unchanged"),
    z.object({ listId: z.string(), listName: z.string() }),
  ]),
  /** With the label that it had. */
  instance: z.object({ idInstance: idInstanceSchema, label: z.string() }),
});

export type BrandPreset = z.infer<typeof brandPresetSchema>;

/** The list of a preset: as it is now, or "missing" if it was deleted. Undefined if the preset has none. */
export function listOf(
  { recipients }: BrandPreset,
  lists: readonly SavedList[],
): SavedList | "missing" | undefined {
  if (typeof recipients === "string") return undefined;
  return lists.find(({ id }) => id === recipients.listId) ?? "missing";
}

/** The present draft in the colour of a brand, for its recipients. A missing list leaves those of the draft. */
export function applyBrandPreset(
  preset: BrandPreset,
  present: Draft,
  lists: readonly SavedList[],
): Draft {
  const { backgroundColor, recipients } = preset;
  if (recipients === "everyone") return { ...present, backgroundColor, everyone: true };
  const list = listOf(preset, lists);
  return typeof list === "object"
    ? { ...present, backgroundColor, everyone: false, recipients: list.chatIds }
    : { ...present, backgroundColor };
}
