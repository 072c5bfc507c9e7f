import { Pencil, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { MenuItem } from "../../../ui/dialogs/menu-item.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { UndoNote } from "../../../ui/undo-note.tsx";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import type { Template } from "../../../voice-status/template.ts";

interface Props {
  /** Id of the panel, which a choice closes. */
  panelId: string;
  templates: Template[];
  /** The one that was deleted last, which can be restored. */
  removed: Template | undefined;
  onApply: (template: Template) => void;
  onRename: (template: Template) => void;
  onRemove: (template: Template) => void;
  onRestore: (template: Template) => void;
}

export function TemplateList(props: Props) {
  const { panelId, templates, removed, onApply, onRename, onRemove, onRestore } = props;
  const { messages } = useI18n();
  const { hideNumbers, hideName } = usePresentation();
  const texts = useTemplatesPanelTexts();
  const undo = useRef<HTMLButtonElement>(null);

  // The button that deleted is gone with its row.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const summary = ({ draft }: Template) => {
    const { fileName, backgroundColor, everyone, recipients } = draft;
    const whom = everyone
      ? texts.everyone
      : recipients && messages.compose.counter(chatIdsOf(recipients).length);
    return hideNumbers(
      [fileName, backgroundColor, whom ?? texts.anyRecipients].filter(Boolean).join(" · "),
    );
  };

  return (
    <>
      {templates.length === 0 && !removed && (
        <p className="px-2 py-1 text-sm text-ink-soft">{texts.none}</p>
      )}
      <ul aria-label={texts.list} className="empty:hidden">
        {templates.map((template) => (
          <li key={template.id} className="flex items-center">
            <MenuItem
              look="entry"
              panelId={panelId}
              aria-label={texts.apply(hideName(template.name))}
              onClick={() => onApply(template)}
            >
              <span className="grid min-w-0 flex-1">
                <bdi className="truncate font-medium">{hideName(template.name)}</bdi>
                <bdi className="truncate text-xs text-ink-soft">{summary(template)}</bdi>
              </span>
            </MenuItem>
            <IconButton
              label={texts.rename(hideName(template.name))}
              popoverTarget={panelId}
              popoverTargetAction="hide"
              onClick={() => onRename(template)}
            >
              <Pencil size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={texts.remove(hideName(template.name))}
              onClick={() => onRemove(template)}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {removed && (
        <UndoNote
          undo={texts.undo}
          onUndo={() => onRestore(removed)}
          buttonRef={undo}
          className="flex-nowrap! px-2"
        >
          <span className="block truncate">{texts.removed(hideName(removed.name))}</span>
        </UndoNote>
      )}
    </>
  );
}
