import type { Instance } from "../green-api/instance.ts";
import { scenarioOf } from "../green-api/scenarios.ts";
import type { Messages } from "./en.ts";
import * as en from "./en/scenarios.ts";
import * as ru from "./ru/scenarios.ts";

const texts = { en, ru };

/** The labels of scenarios, by language. */
export const scenarioLabels = { en: en.scenarios, ru: ru.scenarios };

/** What a scenario of the emulator does, as it is listed; undefined for an instance that plays none. */
export function scenarioLabelOf(
  { label, idInstance }: Instance,
  { language }: Messages,
): string | undefined {
  const scenario = scenarioOf(idInstance);
  return label || scenario === "healthy" ? undefined : scenarioLabels[language][scenario];
}

/** The number by which people know a scenario: it begins with `#`, so that nobody reads it as an HTTP status. */
export const scenarioNumberOf = ({ idInstance }: Instance) => `#${idInstance.slice(-3)}`;

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
  const label = scenarioLabelOf(instance, messages);
  if (!label) return messages.instance.demo;
  return texts[messages.language].scenarioInstance(
    scenarioNumberOf(instance),
    uncapitalised(label),
  );
}

/** A label in the middle of a name; "QR" keeps its capitals. */
function uncapitalised(label: string): string {
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
