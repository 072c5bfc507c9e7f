import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { UndoNote } from "../../ui/undo-note.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { emptyDraft } from "../../voice-status/draft.ts";
import { useDraftSaving, useOtherTabsDraft } from "../../stores/draft/autosave.ts";
import { replaceDraft, undoReplacement, useUndoable } from "../../stores/draft/replace-draft.ts";
import { TemplatesMenu } from "./templates/templates-menu.tsx";

const OtherTabNote = lazyPart(() => import("./other-tab-note.tsx"));

/** Moves the focus to the page's title, because the focused element is gone. */
export function focusPageTitle(): void {
  document.getElementById(PAGE_TITLE_ID)?.focus();
}

const PAGE_TITLE_ID = "page-title";

/** The page's title, when the draft was stored, the templates, and a button that clears the draft or undoes that. */
export function DraftHeader() {
  const saving = useDraftSaving(({ last }) => last);
  const last = useUndoable();
  const otherTabsDraft = useOtherTabsDraft();
  const { messages, time } = useI18n();
  const texts = messages.compose;
  const { hideName } = usePresentation();
  const done = last?.what(hideName);

  const clear = () => {
    replaceDraft(emptyDraft, { what: () => texts.cleared });
    announce(texts.cleared);
  };

  return (
    <div className="mb-3.5 flex flex-wrap items-baseline gap-x-2 md:mb-5 md:gap-x-3">
      <h1
        id={PAGE_TITLE_ID}
        tabIndex={-1}
        className="text-xl font-semibold tracking-tight outline-none max-md:w-full md:text-2xl"
      >
        {messages.page.title}
      </h1>
      <span className={`text-sm text-ink-soft ${done ? "max-md:hidden" : ""}`}>
        {saving === "refused" && texts.draftNotSaved}
        {typeof saving === "object" && texts.draftSaved(time(saving.savedAt))}
      </span>
      {done && (
        // As high as the buttons, in two lines on a phone: the form below it must not move when it goes.
        <UndoNote
          undo={texts.undo}
          onUndo={undoReplacement}
          title={done}
          className="flex flex-1 items-center max-md:self-center max-md:leading-4 md:whitespace-nowrap max-md:[&>bdi]:line-clamp-2"
        >
          {done}
        </UndoNote>
      )}
      <div className="-mr-2.5 ml-auto flex flex-none items-center">
        <TemplatesMenu />
        {!done && (
          <Button size="small" look="quiet" onClick={clear}>
            {texts.clear}
          </Button>
        )}
      </div>
      {otherTabsDraft && <OtherTabNote draft={otherTabsDraft} onTaken={focusPageTitle} />}
    </div>
  );
}
