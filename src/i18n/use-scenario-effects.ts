import { scenarioEffects as en } from "./en/scenario-effects.ts";
import { scenarioEffects as ru } from "./ru/scenario-effects.ts";
import { useTexts } from "./use-texts.ts";

/** What comes of a send in each scenario of the emulator. */
export const useScenarioEffects = () => useTexts({ en, ru });
