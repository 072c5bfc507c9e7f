import type { Instance } from "../../green-api/instance.ts";
import { type ScenarioSuffix, scenarios } from "../../green-api/scenarios.ts";
import { studioAddress } from "../../lib/browser/studio-address.ts";
import { EMULATOR_PATH } from "../../protocol/paths.ts";

/** The emulator accepts any token except zeros; this one explains itself. */
const DEMO_TOKEN = "anyTokenOpensTheDemoInstancesOfTheEmulator";

function demoInstance(ending: string): Instance {
  const apiUrl = `${studioAddress()}${EMULATOR_PATH}`;
  return {
    label: "",
    idInstance: `1101000${ending}`,
    apiTokenInstance: DEMO_TOKEN,
    apiUrl,
    mediaUrl: apiUrl,
  };
}

/** Whether the studio's server has an emulator. One that has none says so in the page that it serves. */
export const hasEmulator = window.document?.documentElement.dataset["noEmulator"] === undefined;

/** The emulator's instances: the healthy one first, then those that fail on purpose. */
export const demoInstances: Instance[] = hasEmulator
  ? ["001", ...(Object.keys(scenarios) as ScenarioSuffix[])].map(demoInstance)
  : [];

/**
 * Whether this is the demo instance that is chosen at first. Everybody who tries this studio sends through it, so
 * its journal is full of other people's statuses.
 */
export function isSharedDemo({ idInstance, apiUrl }: Instance): boolean {
  const [shared] = demoInstances;
  return idInstance === shared?.idInstance && apiUrl === shared.apiUrl;
}
