import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Popover } from "../../../ui/dialogs/popover.tsx";
import type { Template } from "../../../voice-status/template.ts";

const TemplateDialog = lazyPart(() => import("./template-dialog.tsx"));
const TemplatesPanel = lazyPart(() => import("./templates-panel.tsx"));

/** Saves and applies templates, and copies the draft as a link. */
export function TemplatesMenu() {
  const { messages } = useI18n();
  const texts = messages.drafts.templates;
  const [editing, setEditing] = useState<Template | "new">();
  const [removed, setRemoved] = useState<Template>();

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
            removed={removed}
            onRemoved={setRemoved}
            onRename={setEditing}
            onSave={() => setEditing("new")}
          />
        )}
      </Popover>
      {editing && <TemplateDialog template={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
