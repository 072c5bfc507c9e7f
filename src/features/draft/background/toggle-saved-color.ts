import { colorNotes } from "../../../i18n/color-notes.ts";
import type { Language } from "../../../i18n/language.ts";
import { removeColor, saveColor } from "../../../stores/draft/change-saved-colors.ts";
import { MAX_SAVED_COLORS, useSavedColors } from "../../../stores/draft/saved-colors.ts";
import { announce } from "../../../ui/live-region.tsx";

/** What is shown after a colour was added or removed. */
export interface SavingNote {
  message: string;
  undo?: () => void;
}

/** Adds a colour to the saved ones, or removes it. */
export function toggleSavedColor(
  color: string,
  language: Language,
  setNote: (note: SavingNote | undefined) => void,
): void {
  const texts = colorNotes[language];
  const show = (shown: SavingNote) => {
    setNote(shown);
    announce(shown.message);
  };
  const said = (isStored: boolean) => {
    setNote(undefined);
    if (isStored) announce(() => texts.isSaved(color));
    else show({ message: texts.notStored });
  };

  const { colors } = useSavedColors.getState();
  if (colors.includes(color)) {
    const restore = removeColor(color);
    show({ message: texts.isRemoved(color), undo: () => said(restore()) });
  } else if (colors.length >= MAX_SAVED_COLORS) {
    show({ message: texts.full(MAX_SAVED_COLORS) });
  } else {
    said(saveColor(color));
  }
}
