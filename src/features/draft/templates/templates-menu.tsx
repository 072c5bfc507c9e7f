import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Popover } from "../../../ui/popover.tsx";
import { applyTemplate, type Template, toTemplateDraft } from "../../../voice-status/template.ts";
import { saveTemplate, newTemplate } from "../../../stores/draft/templates.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";

const TemplateDialog = lazyPart(() => import("./template-dialog.tsx"));
const TemplatesPanel = lazyPart(() => import("./templates-panel.tsx"));

/** Saves and applies templates, and copies the draft as a link. */
export function TemplatesMenu() {
  const form = useDraft();
  const { messages } = useI18n();
  const texts = messages.drafts.templates;
  const [editing, setEditing] = useState<Template | "new">();
  const [removed, setRemoved] = useState<Template>();

  const save = (name: string, withRecipients: boolean) => {
    const template =
      editing === "new" || !editing
        ? newTemplate(name, toTemplateDraft(form.getValues(), withRecipients))
        : { ...editing, name };
    const stored = saveTemplate(template);
    if (stored) announce((hide) => texts.saved(hide(name)));
    return stored;
  };

  return (
    <>
      <Popover
        label={texts.menu}
        buttonClassName="inline-flex h-8 items-center gap-1 rounded-control px-2.5 text-sm font-medium text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink"
        face={
          <>
            {texts.menu}
            <ChevronDown size={14} aria-hidden />
          </>
        }
      >
        {(panelId) => (
          <TemplatesPanel
            panelId={panelId}
            draft={form.getValues()}
            removed={removed}
            onRemoved={setRemoved}
            onApply={(template) => {
              replaceDraft(form, applyTemplate(template, form.getValues()));
              announce((hide) => texts.applied(hide(template.name)));
            }}
            onRename={setEditing}
            onSave={() => setEditing("new")}
          />
        )}
      </Popover>
      {editing && (
        <TemplateDialog
          title={editing === "new" ? texts.saveTitle : texts.renameTitle}
          name={editing === "new" ? "" : editing.name}
          asksForRecipients={editing === "new" && !form.getValues("everyone")}
          onSave={save}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
