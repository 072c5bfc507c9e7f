import { useRef } from "react";
import { endpoints } from "../../../green-api/endpoints.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { changeDraft, useDraft } from "../../../stores/draft/draft.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { Popover } from "../../../ui/dialogs/popover.tsx";
import { UndoNote } from "../../../ui/undo-note.tsx";
import { isNearWhite, palette, toBackgroundColor } from "../../../voice-status/background-color.ts";
import { Section } from "../section.tsx";
import { ColorField } from "./color-field.tsx";
import { ColorSwatches, swatch } from "./color-swatches.tsx";
import { OwnColors } from "./own-colors.tsx";
import { useSavingColor } from "./use-saving-color.ts";
import "./palette.css";

const ColorPicker = lazyPart(() => import("./color-picker.tsx"));

export function BackgroundSection() {
  const { messages } = useI18n();
  const texts = messages.compose;
  const color = toBackgroundColor(useDraft((draft) => draft.backgroundColor));
  const { colors, toggle, note } = useSavingColor();
  const saveButton = useRef<HTMLButtonElement>(null);

  const undo = note?.undo;
  const undoAndFocus = () => {
    undo?.();
    // The pressed button is gone.
    saveButton.current?.focus();
  };

  return (
    <Section
      title={texts.background}
      hint={texts.backgroundHint}
      page={endpoints.sendVoiceStatus.page}
    >
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <ColorSwatches
          legend={texts.palette}
          name="palette"
          colors={palette}
          chosen={color}
          onChoose={choose}
          className="palette grid w-full gap-2 md:w-auto"
          after={
            <Popover
              label={texts.pickColor}
              buttonClassName={`${swatch} bg-[conic-gradient(#f55,#fb3,#5d5,#3cf,#66f,#f5c,#f55)]`}
              face={null}
            >
              {() => <ColorPicker color={color ?? palette[0]} onChange={choose} />}
            </Popover>
          }
        />
        <ColorField
          color={color}
          onChoose={choose}
          isSaved={color !== null && colors.includes(color)}
          onToggleSaved={(saved) => void toggle(saved)}
          saveButton={saveButton}
        />
      </div>
      <OwnColors chosen={color} onChoose={choose} />
      {note && (
        <UndoNote undo={texts.undo} onUndo={undo && undoAndFocus}>
          {note.message}
        </UndoNote>
      )}
      {color && isNearWhite(color) && <p className="text-sm text-caution">{texts.nearWhite}</p>}
    </Section>
  );
}

function choose(color: string): void {
  changeDraft({ backgroundColor: color.toUpperCase() }, true);
}
