import { useEffect } from "react";
import { useUndoTexts } from "../../i18n/use-undo-texts.ts";
import { replaceDraft } from "../../stores/draft/replace-draft.ts";
import { announce } from "../../ui/live-region.tsx";
import { UndoNote } from "../../ui/undo-note.tsx";
import type { Draft } from "../../voice-status/draft.ts";

interface Props {
  /** The draft of the other tab. */
  draft: Draft;
  onTaken: () => void;
}

/** Says that another tab has a different draft, and offers to go on with that one. */
export default function OtherTabNote({ draft, onTaken }: Props) {
  const texts = useUndoTexts();
  useEffect(() => announce(texts.otherTab.changed), [texts]);

  const take = () => {
    replaceDraft(draft, { what: () => texts.otherTab.taken });
    announce(texts.otherTab.taken);
    // The button is gone with the note.
    onTaken();
  };

  return (
    <UndoNote undo={texts.otherTab.take} onUndo={take} className="w-full">
      {texts.otherTab.changed}
    </UndoNote>
  );
}
