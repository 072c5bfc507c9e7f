import type { Instance } from "../green-api/instance.ts";
import { scenarioOf } from "../green-api/scenarios.ts";
import type { Messages } from "./en.ts";

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
