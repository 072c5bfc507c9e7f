import type { Instance } from "../green-api/instance.ts";
import { scenarioOf } from "../green-api/scenarios.ts";
import { usePresentation } from "../ui/presentation.ts";
import { useI18n } from "./i18n.tsx";
import { useLateTexts } from "./use-late-texts.ts";

/** The label of an instance as `labelOf` writes it, whose texts are loaded only for a failing demo. */
export function useInstanceLabel(instance: Instance): string {
  const { messages } = useI18n();
  const { hideName } = usePresentation();
  const isFailingDemo = !instance.label && scenarioOf(instance.idInstance) !== "healthy";
  const { data: late } = useLateTexts(isFailingDemo);
  if (instance.label) return hideName(instance.label);
  if (!instance.idInstance) return messages.instance.none;
  return (isFailingDemo && late?.labelOf(instance, messages)) || messages.instance.demo;
}
