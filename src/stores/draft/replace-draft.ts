import { create } from "zustand";
import type { Announcement } from "../../lib/announcement.ts";
import type { Draft } from "../../voice-status/draft.ts";
import { isSameChoice } from "../../voice-status/recipients/recipient-choice.ts";
import { isSameDraft } from "../checks/draft-checks.ts";
import { forgetRecipientChange } from "../recipients/recipient-change.ts";
import { chooseAudioSource } from "./audio-source.ts";
import { useDraft } from "./draft.ts";
import { useDraftProblems } from "./draft-problems.ts";

interface Replacement {
  /** What replaced it, for the button that undoes it. */
  what: Announcement;
  /** The draft that was replaced, and the one that is there instead. */
  before: Draft;
  after: Draft;
  /** Undoes what was changed together with the draft, such as the chosen instance. */
  alsoUndo: (() => void) | undefined;
}

const useReplacement = create<{ last: Replacement | undefined }>(() => ({ last: undefined }));

/** The last replacement of the draft. Only until the next edit: an undo belongs to the last act. */
export function useUndoable(): Pick<Replacement, "what"> | undefined {
  const last = useReplacement((replacement) => replacement.last);
  const isEdited = useDraft((draft) => last !== undefined && !isSameDraft(draft, last.after));
  return isEdited ? undefined : last;
}

interface Options {
  /** What is done, in the words of the button that undoes it. */
  what: Announcement;
  /** A chosen file or recording stays the draft's audio. */
  keepsAudio?: boolean;
  alsoUndo?: (() => void) | undefined;
}

/** Replaces the draft. A chosen file or recording stays loaded, but is no longer the draft's audio. */
export function replaceDraft(draft: Draft, options: Options): void {
  const { what, keepsAudio = false, alsoUndo } = options;
  if (!keepsAudio) chooseAudioSource("link");
  useReplacement.setState({ last: { what, before: useDraft.getState(), after: draft, alsoUndo } });
  resetDraft(draft);
}

/** Brings back the draft that was replaced last. */
export function undoReplacement(): void {
  const { last } = useReplacement.getState();
  if (!last) return;
  resetDraft(last.before);
  last.alsoUndo?.();
  forgetReplacement();
}

/** Offers no undo of the last replacement any more: it would also undo what was done since. */
export function forgetReplacement(): void {
  useReplacement.setState({ last: undefined });
}

/** Begins with another draft, as if no send was tried before. */
export function resetDraft(draft: Draft): void {
  if (!isSameChoice(draft, useDraft.getState())) forgetRecipientChange();
  useDraft.setState(draft);
  useDraftProblems.setState({ problems: {}, isTried: false });
}
