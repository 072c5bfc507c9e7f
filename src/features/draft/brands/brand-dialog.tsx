import { useState } from "react";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { useBrandTexts } from "../../../i18n/use-brand-texts.ts";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { newBrandPreset, saveBrandPreset } from "../../../stores/draft/brand-presets.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import {
  findListByName,
  keepList,
  newList,
  removeList,
  useSavedLists,
} from "../../../stores/recipients/saved-lists.ts";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { Select } from "../../../ui/fields/select.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { toBackgroundColor } from "../../../voice-status/background-color.ts";
import type { BrandPreset } from "../../../voice-status/brand-preset.ts";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import { type SavedList, tidyListName } from "../../../voice-status/recipients/saved-list.ts";
import { NameDialog } from "../templates/name-dialog.tsx";

interface Props {
  /** The preset to rename. */
  preset: BrandPreset | "new";
  onClose: () => void;
}

/** Saves the draft's colour and recipients, and the chosen instance, as a brand; or renames a brand. */
export default function BrandDialog({ preset, onClose }: Props) {
  return preset === "new" ? (
    <NewBrandDialog onClose={onClose} />
  ) : (
    <RenameBrandDialog preset={preset} onClose={onClose} />
  );
}

function RenameBrandDialog({ preset, onClose }: { preset: BrandPreset; onClose: () => void }) {
  const { notStored } = useTemplatesPanelTexts();
  return (
    <NameDialog
      title={useBrandTexts().renameTitle}
      name={preset.name}
      onSave={(name) => (saveBrandPreset({ ...preset, name }) ? undefined : notStored)}
      onClose={onClose}
    />
  );
}

function NewBrandDialog({ onClose }: { onClose: () => void }) {
  const { messages } = useI18n();
  const numberTexts = useNumberTexts();
  const texts = useBrandTexts();
  const { notStored } = useTemplatesPanelTexts();
  const { hideName } = usePresentation();
  const { lists } = useSavedLists();
  const instance = useChosenInstance();
  const { everyone, recipients, backgroundColor } = useDraft();
  const chatIds = chatIdsOf(recipients);
  const color = toBackgroundColor(backgroundColor);
  const [present] = useState(() => presentChoice(everyone, chatIds, lists));
  const [choice, setChoice] = useState(present);

  const save = (name: string) => {
    if (color === null) return texts.colorInvalid;
    const made = choice === "new" ? newList(tidyListName(name), chatIds) : undefined;
    if (made && findListByName(lists, made.name)) return texts.listNameTaken;
    const list = made ?? lists.find(({ id }) => id === choice);
    const withoutList = choice === "everyone" ? "everyone" : "unchanged";
    const preset = newBrandPreset({
      name,
      backgroundColor: color,
      recipients: list ? { listId: list.id, listName: list.name } : withoutList,
      instance: { idInstance: instance.idInstance, label: labelOf(instance, messages) },
    });
    const isStored = (!made || keepList(made)) && saveBrandPreset(preset);
    if (!isStored && made) removeList(made.id);
    return isStored ? undefined : notStored;
  };

  const options: Record<string, string> = {
    ...(present === "new" && { new: texts.newList(numberTexts.counter(chatIds.length)) }),
    ...Object.fromEntries(lists.map(({ id, name }) => [id, hideName(name)])),
    everyone: texts.everyone,
    unchanged: texts.unchanged,
  };

  return (
    <NameDialog title={texts.saveTitle} name="" onSave={save} onClose={onClose}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 text-sm">
        <dt className="text-ink-soft">{texts.colour}</dt>
        <dd className="flex items-center gap-2 font-mono text-xs">
          <ColorSwatch color={color} className="size-[18px] rounded-[5px]" />
          {color ?? backgroundColor}
        </dd>
        <dt className="text-ink-soft">{texts.instance}</dt>
        <dd>
          <bdi className="block truncate">{labelOf(instance, messages, hideName)}</bdi>
        </dd>
        <dt className="text-ink-soft">{texts.recipients}</dt>
        <dd>
          <Select
            label={texts.recipients}
            options={options}
            value={choice}
            onChange={setChoice}
            className="w-full"
          />
          {choice === "new" && (
            <p className="mt-1 text-xs text-ink-soft">{texts.listNamedAfterIt}</p>
          )}
        </dd>
      </dl>
    </NameDialog>
  );
}

/** The option for the draft's recipients: everyone, the list that has exactly these, a new list, or none. */
function presentChoice(
  everyone: boolean,
  chatIds: readonly string[],
  lists: readonly SavedList[],
): string {
  if (everyone) return "everyone";
  if (chatIds.length === 0) return "unchanged";
  const chosen = new Set(chatIds);
  const same = lists.find(
    (list) =>
      list.chatIds.length === chosen.size && list.chatIds.every((chatId) => chosen.has(chatId)),
  );
  return same?.id ?? "new";
}
