import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { useDraftSaving } from "../../stores/draft/autosave.ts";
import { replaceDraft, undoReplacement, useUndoable } from "../../stores/draft/replace-draft.ts";
import { TemplatesMenu } from "./templates/templates-menu.tsx";

/** Moves the focus to the page's title, because the focused element is gone. */
export function focusPageTitle(): void {
  document.getElementById(PAGE_TITLE_ID)?.focus();
}

const PAGE_TITLE_ID = "page-title";

/** The page's title, when the draft was stored, the templates, and a button that clears the draft or undoes that. */
export function DraftHeader() {
  const saving = useDraftSaving(({ last }) => last);
  const last = useUndoable();
  const { messages, time } = useI18n();
  const texts = messages.compose;
  const { hideName } = usePresentation();
  const undo = last ? `${texts.undo}: ${last.what(hideName)}` : undefined;

  const clear = () => {
    replaceDraft(emptyDraft, { what: () => texts.cleared });
    announce(texts.cleared);
  };

  return (
    <div className="mb-3.5 flex flex-wrap items-baseline gap-x-3 md:mb-5">
      <h1
        id={PAGE_TITLE_ID}
        tabIndex={-1}
        className="text-xl font-semibold tracking-tight outline-none max-md:w-full md:text-2xl"
      >
        {messages.page.title}
      </h1>
      <span className="text-sm text-ink-soft">
        {saving === "refused" && texts.draftNotSaved}
        {typeof saving === "object" && texts.draftSaved(time(saving.savedAt))}
      </span>
      <div className="-mr-2.5 ml-auto flex min-w-0 items-center">
        <TemplatesMenu />
        <Button
          size="small"
          look="quiet"
          title={undo}
          className="min-w-0 max-w-60"
          onClick={undo ? undoReplacement : clear}
        >
          <span className="truncate">{undo ?? texts.clear}</span>
        </Button>
      </div>
    </div>
  );
}
