import type { Instance } from "../../green-api/instance.ts";
import { type ScenarioGroup, scenarioGroups } from "../../green-api/scenario-groups.ts";
import { scenarioOf } from "../../green-api/scenarios.ts";
import { labelOf, scenarioLabelOf, scenarioNumberOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useInstancesTexts } from "../../i18n/use-instances-texts.ts";
import { usePaletteTexts } from "../../i18n/use-palette-texts.ts";
import { demoInstances } from "../../stores/instances/demo-instances.ts";
import { allInstances, chooseInstance, useInstances } from "../../stores/instances/instances.ts";
import { openDialog } from "../../stores/open-dialog.ts";
import { usePresentation } from "../../ui/presentation.ts";
import type { Command } from "./command.ts";

/** Chooses an instance; those of the emulator that fail on purpose are listed as scenarios. */
export function useInstanceCommands(): Command[] {
  const { messages } = useI18n();
  const texts = usePaletteTexts();
  const { fromServer, own, chosenId } = useInstances();
  const { hideName, hideNumbers } = usePresentation();
  const { groups } = useInstancesTexts();
  const scenarios = new Set(demoInstances.slice(1));
  const names = Object.keys(scenarioGroups) as ScenarioGroup[];
  const groupOf = ({ idInstance, label }: Instance) => {
    const group = names.find((name) => scenarioGroups[name].includes(scenarioOf(idInstance)));
    return group && label === "" ? groups[group] : "";
  };
  return allInstances({ fromServer, own })
    .filter(({ idInstance }) => idInstance !== chosenId)
    .map((instance) => {
      const scenario = scenarioLabelOf(instance, messages);
      const id = scenario ? scenarioNumberOf(instance) : hideNumbers(instance.idInstance);
      return {
        id: `instance-${instance.idInstance}`,
        group: scenarios.has(instance) ? "scenarios" : "instances",
        title: scenario ?? labelOf(instance, messages, hideName),
        detail: instance.apiTokenInstance ? id : `${id} · ${texts.noToken}`,
        words: `${instance.label} ${instance.idInstance} ${groupOf(instance)}`,
        run: () => {
          chooseInstance(instance.idInstance);
          if (!instance.apiTokenInstance) openDialog("enter-token");
        },
      };
    });
}
