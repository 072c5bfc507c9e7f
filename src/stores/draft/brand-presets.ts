import { ulid } from "ulid";
import * as z from "zod/mini";
import { create } from "zustand";
import type { Announcement } from "../../lib/announcement.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import {
  applyBrandPreset,
  type BrandPreset,
  brandPresetSchema,
} from "../../voice-status/brand-preset.ts";
import { allInstances, chooseInstance, useInstances } from "../instances/instances.ts";
import { keyedCollection } from "../keyed-collection.ts";
import { useSavedLists } from "../recipients/saved-lists.ts";
import { useDraft } from "./draft.ts";
import { replaceDraft } from "./replace-draft.ts";

const stored = keyedCollection<BrandPreset>({
  prefix: "vss:brand:",
  parse: (text, id) => {
    const preset = z.safeParse(brandPresetSchema, parseJson(text)).data;
    // With an id other than its key, it could be neither renamed nor deleted.
    return preset?.id === id ? preset : undefined;
  },
  serialize: (preset) => JSON.stringify(preset),
});

/** The brand presets of this browser, by name. */
export const useBrandPresets = create(() => ({ presets: stored.read() }));
stored.onChange(() => useBrandPresets.setState({ presets: stored.read() }));

/** Stores a preset, new, renamed or restored; false if the browser refuses or has no room. */
export const saveBrandPreset = stored.save;
export const removeBrandPreset = stored.remove;

/** A preset that is not stored yet. */
export function newBrandPreset(content: Omit<BrandPreset, "version" | "id">): BrandPreset {
  return { version: 1, id: ulid(), ...content };
}

/** Applies what is left of a preset to the draft, and chooses its instance. Both can be undone in one act. */
export function takeBrandPreset(preset: BrandPreset, what: Announcement): void {
  const { chosenId, fromServer, own } = useInstances.getState();
  const { idInstance } = preset.instance;
  const isKnown = allInstances({ fromServer, own }).some((one) => one.idInstance === idInstance);
  const chooseBefore = () => {
    // Not if the user has chosen another instance since.
    if (useInstances.getState().chosenId === idInstance) chooseInstance(chosenId);
  };

  if (isKnown) chooseInstance(idInstance);
  const draft = applyBrandPreset(preset, useDraft.getState(), useSavedLists.getState().lists);
  const alsoUndo = isKnown ? chooseBefore : undefined;
  replaceDraft(draft, { what, keepsAudio: true, alsoUndo });
}
