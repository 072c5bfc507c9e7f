import { useState } from "react";
import { useTemplatesPanelTexts } from "../../../i18n/use-templates-panel-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import { useBrandTexts } from "../../../i18n/use-brand-texts.ts";
import {
  removeBrandPreset,
  saveBrandPreset,
  takeBrandPreset,
  useBrandPresets,
} from "../../../stores/draft/brand-presets.ts";
import type { Announcement } from "../../../lib/announcement.ts";
import { ColorSwatch } from "../../../ui/color-swatch.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { BrandPreset } from "../../../voice-status/brand-preset.ts";
import { SavedEntries } from "../templates/saved-entries.tsx";
import type { Edits } from "../templates/use-edits.ts";
import { type Fact, useBrandFacts } from "./use-brand-facts.ts";

interface Props {
  panelId: string;
  edits: Edits<BrandPreset>;
}

/** Applies colour, recipients and instance of a brand in one act. */
export function BrandsTab({ panelId, edits }: Props) {
  const texts = useBrandTexts();
  const templateTexts = useTemplatesPanelTexts();
  const { hideName } = usePresentation();
  const undoTexts = useUndoTexts();
  const { presets } = useBrandPresets();
  const factsOf = useBrandFacts();
  /** What could not be applied. */
  const [note, setNote] = useState<Announcement>();

  const isIncomplete = (preset: BrandPreset) =>
    factsOf(preset, hideName).some(({ isMissing }) => isMissing);

  const apply = (preset: BrandPreset) => {
    takeBrandPreset(preset, (hide) => undoTexts.brand(hide(preset.name)));
    const message: Announcement = (hide) => {
      const missing = factsOf(preset, hide).filter(({ isMissing }) => isMissing);
      if (missing.length === 0) return templateTexts.applied(hide(preset.name));
      const sentence = missing.map(({ text }) => text).join(texts.and);
      return texts.appliedWithout(hide(preset.name), sentence);
    };
    setNote(isIncomplete(preset) ? () => message : undefined);
    announce(message);
  };

  return (
    <>
      <SavedEntries
        panelId={panelId}
        texts={texts}
        entries={presets}
        edits={edits}
        Summary={BrandSummary}
        // The note says what is missing.
        staysOpen={isIncomplete}
        onApply={apply}
        onRemove={removeBrandPreset}
        onRestore={saveBrandPreset}
      />
      {note && <p className="px-2 py-1 text-sm text-caution">{note(hideName)}</p>}
    </>
  );
}

function BrandSummary({ entry }: { entry: BrandPreset }) {
  const [recipients, instance] = useBrandFacts()(entry, usePresentation().hideName);
  return (
    <>
      <ColorSwatch
        color={entry.backgroundColor}
        className="mr-1.5 inline-block size-2.5 rounded-chip"
      />
      {entry.backgroundColor} · <span className={colorOf(recipients)}>{recipients.text}</span>
      {" · "}
      <span className={colorOf(instance)}>{instance.text}</span>
    </>
  );
}

function colorOf({ isMissing }: Fact): string {
  return isMissing ? "text-caution" : "";
}
