import { create } from "zustand";
import type { Announcement } from "../../lib/announcement.ts";
import type { Draft } from "../../voice-status/draft.ts";
import { isSameChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { forgetRecipientChange } from "../recipients/recipient-change.ts";
import { chooseAudioSource } from "./audio-source.ts";
import type { DraftForm } from "./draft-form.ts";

interface Replacement {
  /** What replaced it, for the button that undoes it. */
  what: Announcement;
  /** The draft that was replaced. */
  before: Draft;
  /** Undoes what was changed together with the draft, such as the chosen instance. */
  alsoUndo: (() => void) | undefined;
}

/** The last replacement of the draft, which can be undone until the next edit. */
export const useReplacement = create<{ last: Replacement | undefined }>(() => ({
  last: undefined,
}));

interface Options {
  /** What is done, in the words of the button that undoes it. */
  what: Announcement;
  /** A chosen file or recording stays the draft's audio. */
  keepsAudio?: boolean;
  alsoUndo?: (() => void) | undefined;
}

/** Replaces the draft. A chosen file or recording stays loaded, but is no longer the draft's audio. */
export function replaceDraft(form: DraftForm, draft: Draft, options: Options): void {
  const { what, keepsAudio = false, alsoUndo } = options;
  if (!keepsAudio) chooseAudioSource(form, "link");
  useReplacement.setState({ last: { what, before: form.getValues(), alsoUndo } });
  resetDraft(form, draft);
}

/** Brings back the draft that was replaced last. */
export function undoReplacement(form: DraftForm): void {
  const { last } = useReplacement.getState();
  if (!last) return;
  resetDraft(form, last.before);
  last.alsoUndo?.();
  useReplacement.setState({ last: undefined });
}

function resetDraft(form: DraftForm, draft: Draft): void {
  if (!isSameChoice(draft, form.getValues())) forgetRecipientChange();
  form.reset(draft);
}
