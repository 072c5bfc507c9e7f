import { Pencil, Plus, X } from "lucide-react";
import { type ComponentType, useEffect, useRef } from "react";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { MenuItem } from "../../../ui/dialogs/menu-item.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { UndoNote } from "../../../ui/undo-note.tsx";
import type { Edits } from "./use-edits.ts";

interface Entry {
  id: string;
  name: string;
}

interface Props<Saved extends Entry> {
  /** Id of the panel, which a choice closes. */
  panelId: string;
  texts: { list: string; none: string; save: string };
  entries: readonly Saved[];
  edits: Edits<Saved>;
  /** The second line of an entry. */
  Summary: ComponentType<{ entry: Saved }>;
  onApply: (entry: Saved) => void;
  /** Whether the panel stays open after a choice, to say more about it. */
  staysOpen?: (entry: Saved) => boolean;
  onRemove: (id: string) => void;
  /** False if the browser refuses or has no room. */
  onRestore: (entry: Saved) => boolean;
}

/** What the user saved under names: applied by a click, renamed, deleted, restored. */
export function SavedEntries<Saved extends Entry>(props: Props<Saved>) {
  const { panelId, texts, entries, edits, Summary, onApply, staysOpen, onRemove, onRestore } =
    props;
  const { hideName } = usePresentation();
  const common = useTemplatesPanelTexts();
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { removed, setRemoved } = edits;

  // The button that deleted is gone with its row.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = (entry: Saved) => {
    onRemove(entry.id);
    setRemoved(entry);
    announce((hide) => common.removed(hide(entry.name)));
  };
  const restore = (entry: Saved) => {
    if (!onRestore(entry)) {
      announce(common.notStored);
      return;
    }
    setRemoved(undefined);
    announce((hide) => common.saved(hide(entry.name)));
    // The pressed button is gone, and the list renders first.
    requestAnimationFrame(() => list.current?.querySelector("button")?.focus());
  };

  return (
    <>
      {entries.length === 0 && !removed && (
        <p className="px-2 py-1 text-sm text-ink-soft">{texts.none}</p>
      )}
      <ul ref={list} aria-label={texts.list} className="empty:hidden">
        {entries.map((entry) => {
          const name = hideName(entry.name);
          return (
            <li key={entry.id} className="flex items-center">
              <MenuItem
                look="entry"
                panelId={panelId}
                aria-label={common.apply(name)}
                {...(staysOpen?.(entry) && { popoverTargetAction: "show" })}
                onClick={() => onApply(entry)}
              >
                <span className="grid min-w-0 flex-1">
                  <bdi className="truncate font-medium">{name}</bdi>
                  <bdi className="text-xs wrap-anywhere text-ink-soft">
                    <Summary entry={entry} />
                  </bdi>
                </span>
              </MenuItem>
              <IconButton
                label={common.rename(name)}
                popoverTarget={panelId}
                popoverTargetAction="hide"
                onClick={() => edits.edit(entry)}
              >
                <Pencil size={14} aria-hidden />
              </IconButton>
              <IconButton label={common.remove(name)} onClick={() => remove(entry)}>
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {removed && (
        <UndoNote
          undo={common.undo}
          onUndo={() => restore(removed)}
          buttonRef={undo}
          className="flex-nowrap! px-2"
        >
          <span className="block truncate">{common.removed(hideName(removed.name))}</span>
        </UndoNote>
      )}
      <MenuItem look="add" panelId={panelId} onClick={() => edits.edit("new")}>
        <Plus size={16} aria-hidden />
        {texts.save}
      </MenuItem>
    </>
  );
}
