import type { Ref } from "react";
import { useFormState } from "react-hook-form";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { emptyDraft } from "../../voice-status/draft.ts";
import { TemplatesMenu } from "./templates/templates-menu.tsx";
import type { Drafting } from "./use-draft-form.ts";

interface Props {
  ref: Ref<HTMLHeadingElement>;
  drafting: Drafting;
}

/** The page's title, when the draft was stored, and what replaces the draft as a whole, or takes that back. */
export function FormHeading({ ref, drafting }: Props) {
  const { form, saving, before, replace, undo } = drafting;
  const { messages, time } = useI18n();
  const texts = messages.compose;
  const { isDirty } = useFormState({ control: form.control });

  const clear = () => {
    replace(emptyDraft);
    announce(texts.cleared);
  };

  return (
    <div className="mb-3.5 flex flex-wrap items-baseline gap-x-3 md:mb-5">
      <h1
        ref={ref}
        tabIndex={-1}
        className="text-xl font-semibold tracking-tight outline-none max-md:w-full md:text-2xl"
      >
        {messages.page.title}
      </h1>
      <span className="text-sm text-ink-soft">
        {saving === "refused" && texts.draftNotSaved}
        {typeof saving === "object" && texts.draftSaved(time(saving.savedAt))}
      </span>
      <div className="-mr-2.5 ml-auto flex">
        <TemplatesMenu drafting={drafting} />
        <Button size="small" look="quiet" onClick={before && !isDirty ? undo : clear}>
          {before && !isDirty ? texts.undo : texts.clear}
        </Button>
      </div>
    </div>
  );
}
