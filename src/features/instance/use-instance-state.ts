import { useQuery } from "@tanstack/react-query";
import type { Instance } from "../../green-api/instance.ts";
import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { stateInstanceOptions } from "../../green-api/queries.ts";

type Tone = "good" | "caution" | "bad" | "neutral";

interface InstanceState {
  /** GREEN-API's own word, where it is known. */
  stateInstance: string | undefined;
  /** Why it could not be asked for. */
  failure?: FailureCode;
  /** The same for people. */
  word: string;
  tone: Tone;
}

/** What is known of an instance's state just now. */
export function useInstanceState(instance: Instance): InstanceState {
  const { messages } = useI18n();
  const { data, error } = useQuery(stateInstanceOptions(instance));
  const texts = messages.instance;

  if (!instance.apiTokenInstance) {
    return { stateInstance: undefined, word: texts.tokenNeeded, tone: "caution" };
  }
  if (error instanceof GreenApiFailure) {
    const { title } = messages.failures[error.code];
    return { stateInstance: undefined, failure: error.code, word: title, tone: "bad" };
  }
  if (data === undefined)
    return { stateInstance: undefined, word: texts.checking, tone: "neutral" };
  if (data === null) return { stateInstance: undefined, word: texts.created, tone: "caution" };
  const { stateInstance } = data;
  const tones: Record<string, Tone> = { authorized: "good", blocked: "bad" };
  return {
    stateInstance,
    word: texts.state(stateInstance),
    tone: tones[stateInstance] ?? "caution",
  };
}
