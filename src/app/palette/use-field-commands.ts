import { focusChecks } from "../../features/checks/focus-checks.ts";
import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { focusField } from "../../stores/draft/draft-fields.ts";
import { useStage } from "../../stores/stage.ts";
import type { Command } from "./command.ts";

const fields = ["audioUrl", "fileName", "backgroundColor", "recipients"] as const;

/** Leads to the fields of the form and to the regions of the page. */
export function useFieldCommands(): Command[] {
  const titles = usePaletteTexts().fields;
  const everyone = useDraft((draft) => draft.everyone);
  const isOnStage = useStage((stage) => stage.isOpen);
  if (isOnStage) return [];
  const goTo = (name: keyof typeof titles, run: () => void): Command => ({
    id: `go-to-${name}`,
    group: "fields",
    title: titles[name],
    run,
  });
  return [
    ...fields
      .filter((name) => name !== "recipients" || !everyone)
      .map((name) => goTo(name, () => focusField(name))),
    goTo("checks", focusChecks),
    goTo("history", () => document.getElementById("history-title")?.focus()),
  ];
}
