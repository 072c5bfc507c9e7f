import { useState } from "react";
import { useFormState } from "react-hook-form";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { type Draft, emptyDraft } from "../../voice-status/draft.ts";
import type { useDraftForm } from "./use-draft-form.ts";

/** The page's title, when the draft was stored, and the way to an empty one and back. */
export function FormHeading({ form, saving }: ReturnType<typeof useDraftForm>) {
  const { messages, time } = useI18n();
  const words = messages.compose;
  const [before, setBefore] = useState<Draft>();
  const { isDirty } = useFormState({ control: form.control });

  const clear = () => {
    setBefore(form.getValues());
    form.reset(emptyDraft);
    announce(words.cleared);
  };
  const undo = () => {
    form.reset(before);
    setBefore(undefined);
  };

  return (
    <div className="mb-3.5 flex flex-wrap items-baseline gap-x-3 md:mb-5">
      <h1 className="text-xl font-semibold tracking-tight md:text-2xl">{messages.page.title}</h1>
      <span className="text-sm text-ink-soft">
        {saving === "refused" && words.draftNotSaved}
        {typeof saving === "object" && words.draftSaved(time(saving.savedAt))}
      </span>
      <Button
        size="small"
        look="quiet"
        className="ml-auto"
        onClick={before && !isDirty ? undo : clear}
      >
        {before && !isDirty ? words.undo : words.clear}
      </Button>
    </div>
  );
}
