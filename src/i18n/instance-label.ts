import type { Instance } from "../green-api/instance.ts";
import { scenarioOf } from "../green-api/scenarios.ts";
import type { Messages } from "./en.ts";
import { scenarios as en } from "./en/scenarios.ts";
import { scenarios as ru } from "./ru/scenarios.ts";

/** The labels of scenarios, by language. */
export const scenarioLabels = { en, ru };

/**
 * The label of an instance. Demo instances have none of their own, so they are named after their scenario, in
 * the reader's language. One without an idInstance stands for none.
 *
 * @param hideName masks the label of a real instance on a shared screen.
 */
export function labelOf(
  instance: Instance,
  messages: Messages,
  hideName = (name: string) => name,
): string {
  if (instance.label) return hideName(instance.label);
  if (!instance.idInstance) return messages.instance.none;
  const scenario = scenarioOf(instance.idInstance);
  return scenario === "healthy"
    ? messages.instance.demo
    : scenarioLabels[messages.language][scenario];
}
