import type { Instance } from "../green-api/instance.ts";
import { type ScenarioSuffix, scenarioOf, scenarios } from "../green-api/scenarios.ts";
import type { Messages } from "../i18n/en.ts";

/** The emulator takes any token but zeros; this one says what it is. */
const DEMO_TOKEN = "anyTokenOpensTheDemoInstancesOfTheEmulator";

function demoInstance(ending: string): Instance {
  const apiUrl = `${window.location.origin}/emulator`;
  return {
    label: "",
    idInstance: `1101000${ending}`,
    apiTokenInstance: DEMO_TOKEN,
    apiUrl,
    mediaUrl: apiUrl,
  };
}

/** The emulator's instances: the healthy one first, then those that fail on purpose. */
export const demoInstances: [Instance, ...Instance[]] = [
  demoInstance("001"),
  ...(Object.keys(scenarios) as ScenarioSuffix[]).map(demoInstance),
];

/**
 * Demo instances have no label of their own: what they play is their name, in the reader's language.
 *
 * @param hideName masks the label of a real instance where others look at the screen.
 */
export function labelOf(
  instance: Instance,
  messages: Messages,
  hideName = (name: string) => name,
): string {
  if (instance.label) return hideName(instance.label);
  const scenario = scenarioOf(instance.idInstance);
  return scenario === "healthy" ? messages.instance.demo : messages.scenarios[scenario];
}
