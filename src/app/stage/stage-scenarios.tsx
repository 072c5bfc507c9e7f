import { useId } from "react";
import { type Scenario, scenarioOf } from "../../green-api/scenarios.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { scenarioLabels } from "../../i18n/instance-label.ts";
import { useStageTexts } from "../../i18n/use-stage-texts.ts";
import { demoInstances } from "../../stores/instances/demo-instances.ts";
import { chooseInstance, useChosenInstance } from "../../stores/instances/instances.ts";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";

const stageScenarios = [
  "token-wrong",
  "quota-exceeded",
  "bad-gateway",
  "answer-lost",
  "not-authorized",
  "restricted-sent",
] as const satisfies Scenario[];

type StageScenario = (typeof stageScenarios)[number] | "healthy";

/** Chooses how the emulator fails, and says what the audience will see. */
export function StageScenarios() {
  const { messages } = useI18n();
  const texts = useStageTexts();
  const id = useId();
  const { idInstance } = useChosenInstance();
  const isDemo = demoInstances.some((demo) => demo.idInstance === idInstance);
  const current = isDemo ? shownOf(scenarioOf(idInstance)) : undefined;

  const choose = (scenario: StageScenario) => {
    const demo = demoInstances.find((one) => scenarioOf(one.idInstance) === scenario);
    if (demo) chooseInstance(demo.idInstance);
    announce(() => texts.shows[scenario]);
  };

  if (demoInstances.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id={id} className="mr-1 font-semibold">
          {texts.failLike}
        </h2>
        {stageScenarios.map((scenario) => (
          <Button
            key={scenario}
            size="small"
            title={texts.shows[scenario]}
            aria-pressed={scenario === current}
            onClick={() => choose(scenario)}
          >
            {scenarioLabels[messages.language][scenario]}
          </Button>
        ))}
        <Button
          size="small"
          look="quiet"
          aria-disabled={current === "healthy"}
          onClick={() => choose("healthy")}
        >
          {texts.healthy}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">{current && texts.shows[current]}</p>
    </div>
  );
}

function shownOf(scenario: Scenario): StageScenario | undefined {
  return scenario === "healthy" ? scenario : stageScenarios.find((shown) => shown === scenario);
}
