import { useTemplatesPanelTexts } from "../../i18n/use-templates-panel-texts.ts";
import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { useUndoTexts } from "../../i18n/use-undo-texts.ts";
import { takeBrandPreset, useBrandPresets } from "../../stores/draft/brand-presets.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { replaceDraft } from "../../stores/draft/replace-draft.ts";
import { useTemplates } from "../../stores/draft/templates.ts";
import { changeRecipients } from "../../stores/recipients/change-recipients.ts";
import { useSavedLists } from "../../stores/recipients/saved-lists.ts";
import { announce } from "../../ui/live-region.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import type { BrandPreset } from "../../voice-status/brand-preset.ts";
import type { SavedList } from "../../voice-status/recipients/saved-list.ts";
import { applyTemplate, type Template } from "../../voice-status/template.ts";
import type { Command } from "./command.ts";

/** Applies what was saved under a name. */
export function useSavedCommands(): Command[] {
  const { applied } = useTemplatesPanelTexts();
  const texts = usePaletteTexts();
  const undoTexts = useUndoTexts();
  const { hideName } = usePresentation();
  const { lists } = useSavedLists();
  const { templates } = useTemplates();
  const { presets } = useBrandPresets();

  const applyList = ({ name, chatIds }: SavedList) => {
    const message = (hide: (text: string) => string) =>
      texts.listApplied(hide(name), chatIds.length);
    changeRecipients({ everyone: false, recipients: chatIds }, "tools", message);
    announce((hide) => message(hide));
  };
  const applyDraft = (template: Template) => {
    replaceDraft(applyTemplate(template, useDraft.getState()), {
      what: (hide) => undoTexts.template(hide(template.name)),
    });
    announce((hide) => applied(hide(template.name)));
  };
  const applyBrand = (preset: BrandPreset) => {
    takeBrandPreset(preset, (hide) => undoTexts.brand(hide(preset.name)));
    announce((hide) => applied(hide(preset.name)));
  };

  return [
    ...lists.map((list) => ({
      ...entry("lists", list, hideName),
      detail: texts.recipients(list.chatIds.length),
      run: () => applyList(list),
    })),
    ...templates.map((template) => ({
      ...entry("templates", template, hideName),
      run: () => applyDraft(template),
    })),
    ...presets.map((preset) => ({
      ...entry("brands", preset, hideName),
      detail: preset.backgroundColor,
      run: () => applyBrand(preset),
    })),
  ];
}

function entry<Group extends "lists" | "templates" | "brands">(
  group: Group,
  { id, name }: { id: string; name: string },
  hideName: (name: string) => string,
) {
  return { id: `${group}-${id}`, group, title: hideName(name), words: name };
}
