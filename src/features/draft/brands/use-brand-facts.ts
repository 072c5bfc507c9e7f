import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useNumberTexts } from "../../../i18n/use-number-texts.ts";
import { useBrandTexts } from "../../../i18n/use-brand-texts.ts";
import { allInstances, useInstances } from "../../../stores/instances/instances.ts";
import { useSavedLists } from "../../../stores/recipients/saved-lists.ts";
import { type BrandPreset, listOf } from "../../../voice-status/brand-preset.ts";

type HideName = (name: string) => string;

export interface Fact {
  text: string;
  isMissing: boolean;
}

/** What a preset would set now besides its colour: its recipients and its instance, or that they are gone. */
export function useBrandFacts(): (
  preset: BrandPreset,
  hide: HideName,
) => [recipients: Fact, instance: Fact] {
  const { messages } = useI18n();
  const numberTexts = useNumberTexts();
  const texts = useBrandTexts();
  const { lists } = useSavedLists();
  const instances = allInstances(useInstances());

  const recipientsOf = (preset: BrandPreset, hide: HideName): Fact => {
    const { recipients } = preset;
    const list = listOf(preset, lists);
    if (recipients === "everyone") return { text: texts.everyone, isMissing: false };
    if (recipients === "unchanged" || !list) return { text: texts.anyRecipients, isMissing: false };
    if (list === "missing")
      return { text: texts.listGone(hide(recipients.listName)), isMissing: true };
    const count = numberTexts.counter(list.chatIds.length);
    return { text: `${hide(list.name)}, ${count}`, isMissing: false };
  };

  const instanceOf = ({ instance }: BrandPreset, hide: HideName): Fact => {
    const known = instances.find(({ idInstance }) => idInstance === instance.idInstance);
    return known
      ? { text: labelOf(known, messages, hide), isMissing: false }
      : { text: texts.instanceGone(hide(instance.label)), isMissing: true };
  };

  return (preset, hide) => [recipientsOf(preset, hide), instanceOf(preset, hide)];
}
