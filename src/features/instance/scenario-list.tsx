import { type ReactNode, useState } from "react";
import type { Instance } from "../../green-api/instance.ts";
import { scenarioGroups, type ScenarioGroup } from "../../green-api/scenario-groups.ts";
import { scenarioOf } from "../../green-api/scenarios.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useRecordTexts } from "../../i18n/use-record-texts.ts";
import { scenarioLabelOf, scenarioNumberOf } from "../../i18n/instance-label.ts";
import { useInstancesTexts } from "../../i18n/use-instances-texts.ts";
import { fold, searchWords } from "../../lib/text/fold.ts";
import { SearchInput } from "../../ui/fields/search-input.tsx";

interface Props {
  /** The instances of the emulator that fail on purpose. */
  instances: readonly Instance[];
  row: (instance: Instance) => ReactNode;
  /** Leads back to the healthy instance, if a failing one is chosen. */
  backToHealthy: ReactNode;
}

/** The scenarios of the emulator by what goes wrong, found by their name or the end of their `idInstance`. */
export function ScenarioList({ instances, row, backToHealthy }: Props) {
  const { messages } = useI18n();
  const recordTexts = useRecordTexts();
  const texts = useInstancesTexts();
  const [text, setText] = useState("");
  const words = searchWords(text);
  const found = instances.filter((instance) => {
    const label = scenarioLabelOf(instance, messages);
    const searched = fold(`${label} ${instance.idInstance} ${scenarioNumberOf(instance)}`);
    return words.every((word) => searched.includes(word));
  });
  const groups = (Object.keys(scenarioGroups) as ScenarioGroup[]).map((name) => ({
    name,
    members: found.filter(({ idInstance }) =>
      scenarioGroups[name].includes(scenarioOf(idInstance)),
    ),
  }));

  return (
    <details open={Boolean(backToHealthy)}>
      <summary className="rounded-control px-2 py-2 text-sm text-ink-soft hover:bg-sunken">
        {texts.scenariosGroup}
      </summary>
      <div className="px-2 py-1">
        <SearchInput label={texts.searchScenarios} value={text} onChange={setText} />
      </div>
      {backToHealthy}
      {found.length === 0 && (
        <p className="px-2 py-1 text-sm text-ink-soft">{recordTexts.nothingFound}</p>
      )}
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ name, members }) => (
          <div key={name} role="group" aria-label={texts.groups[name]}>
            <p aria-hidden className="px-2 pt-1 pb-1 text-xs font-semibold text-ink-soft">
              {texts.groups[name]}
            </p>
            {members.map(row)}
          </div>
        ))}
    </details>
  );
}
