import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSavedColors } from "../../../stores/draft/saved-colors.ts";
import type { SavingNote } from "./toggle-saved-color.ts";

/** The saved colours, how one is added or removed, and what is shown about that. */
export function useSavingColor() {
  const { language } = useI18n();
  const { colors } = useSavedColors();
  const [note, setNote] = useState<SavingNote>();

  const toggle = async (color: string) => {
    const { toggleSavedColor } = await import("./toggle-saved-color.ts");
    toggleSavedColor(color, language, setNote);
  };

  return { colors, toggle, note };
}
