import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import {
  MAX_SAVED_COLORS,
  removeColor,
  saveColor,
  useSavedColors,
} from "../../../stores/draft/saved-colors.ts";
import { announce } from "../../../ui/live-region.tsx";

interface Note {
  message: string;
  undo?: () => void;
}

/** The saved colours, how one is added or removed, and what is shown about that. */
export function useSavingColor() {
  const texts = useI18n().messages.colors;
  const { colors } = useSavedColors();
  const [note, setNote] = useState<Note>();

  const show = (shown: Note) => {
    setNote(shown);
    announce(shown.message);
  };
  const said = (isStored: boolean, color: string) => {
    setNote(undefined);
    if (isStored) announce(() => texts.isSaved(color));
    else show({ message: texts.notStored });
  };

  const toggle = (color: string) => {
    if (colors.includes(color)) {
      const restore = removeColor(color);
      show({ message: texts.isRemoved(color), undo: () => said(restore(), color) });
    } else if (colors.length >= MAX_SAVED_COLORS) {
      show({ message: texts.full(MAX_SAVED_COLORS) });
    } else {
      said(saveColor(color), color);
    }
  };

  return { colors, toggle, note };
}
