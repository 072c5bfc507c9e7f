import ChevronDown from "lucide-react/icons/chevron-down";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useCommand } from "../../../stores/commands.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Popover } from "../../../ui/dialogs/popover.tsx";
import type { BrandPreset } from "../../../voice-status/brand-preset.ts";
import type { Template } from "../../../voice-status/template.ts";
import { useEdits } from "./use-edits.ts";

const BrandDialog = lazyPart(() => import("../brands/brand-dialog.tsx"));
const TemplateDialog = lazyPart(() => import("./template-dialog.tsx"));
const TemplatesPanel = lazyPart(() => import("./templates-panel.tsx"));

/** Saves and applies templates and brand presets. */
export function TemplatesMenu() {
  const { messages } = useI18n();
  const texts = messages.drafts.templates;
  const templates = useEdits<Template>();
  const brands = useEdits<BrandPreset>();

  useCommand("save-template", () => templates.edit("new"));
  useCommand("save-brand", () => brands.edit("new"));

  return (
    <>
      <Popover
        label={texts.menu}
        buttonClassName="inline-flex h-small items-center gap-1 rounded-control px-2.5 text-sm font-medium text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink"
        face={
          <>
            {texts.menu}
            <ChevronDown size={14} aria-hidden />
          </>
        }
      >
        {(panelId) => <TemplatesPanel panelId={panelId} templates={templates} brands={brands} />}
      </Popover>
      {templates.editing && (
        <TemplateDialog template={templates.editing} onClose={() => templates.edit(undefined)} />
      )}
      {brands.editing && (
        <BrandDialog preset={brands.editing} onClose={() => brands.edit(undefined)} />
      )}
    </>
  );
}
