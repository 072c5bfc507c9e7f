import { Plus } from "lucide-react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { announce } from "../../../ui/live-region.tsx";
import { MenuItem } from "../../../ui/dialogs/menu-item.tsx";
import { applyTemplate, type Template } from "../../../voice-status/template.ts";
import { CopyDraftLink } from "./copy-draft-link.tsx";
import { TemplateList } from "./template-list.tsx";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { saveTemplate, removeTemplate, useTemplates } from "../../../stores/draft/templates.ts";

interface Props {
  panelId: string;
  removed: Template | undefined;
  onRemoved: (template: Template | undefined) => void;
  onRename: (template: Template) => void;
  onSave: () => void;
}

/** The content of the templates menu. Loaded when it is opened. */
export default function TemplatesPanel(props: Props) {
  const { panelId, removed, onRemoved, onRename, onSave } = props;
  const { messages } = useI18n();
  const texts = useTemplatesPanelTexts();
  const templates = useTemplates((state) => state.templates);
  const form = useDraft();

  return (
    <div className="grid grid-cols-1 gap-1 p-2 pb-3">
      <TemplateList
        panelId={panelId}
        templates={templates}
        removed={removed}
        onApply={(template) => {
          replaceDraft(form, applyTemplate(template, form.getValues()));
          announce((hide) => messages.drafts.templates.applied(hide(template.name)));
        }}
        onRename={onRename}
        onRemove={(template) => {
          removeTemplate(template.id);
          onRemoved(template);
          announce((hide) => texts.removed(hide(template.name)));
        }}
        onRestore={(template) => {
          if (!saveTemplate(template)) {
            announce(texts.notStored);
            return;
          }
          onRemoved(undefined);
          announce((hide) => messages.drafts.templates.saved(hide(template.name)));
          // The pressed button is gone, and the list renders first.
          requestAnimationFrame(() =>
            document.getElementById(panelId)?.querySelector("button")?.focus(),
          );
        }}
      />
      <MenuItem look="add" panelId={panelId} onClick={onSave}>
        <Plus size={16} aria-hidden />
        {texts.save}
      </MenuItem>
      <div className="mx-2 mt-1 mb-2 border-t border-line" />
      <CopyDraftLink draft={form.getValues()} />
    </div>
  );
}
