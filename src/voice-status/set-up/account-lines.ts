import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import type { Reading, SetUpFacts } from "./facts.ts";
import type { Line, LineName, Tone } from "./line.ts";
import { isIPhone } from "./is-iphone.ts";

const method = "getStateInstance";
const account = { topic: "account" } as const;

/** The failures that may come from what the person wrote: the id, the token or the API URL. */
const mistakes: readonly FailureCode[] = [
  "unauthorized",
  "forbidden",
  "not-found",
  "request-refused",
  "host-unreachable",
];

const states: Record<string, { name: LineName; tone: Tone; hasAct?: true }> = {
  authorized: { name: "authorized", tone: "good" },
  notAuthorized: { name: "not-authorized", tone: "bad", hasAct: true },
  sleepMode: { name: "asleep", tone: "bad", hasAct: true },
  blocked: { name: "blocked", tone: "bad", hasAct: true },
  yellowCard: { name: "restricted", tone: "bad", hasAct: true },
  suspended: { name: "restricted", tone: "bad", hasAct: true },
  starting: { name: "starting", tone: "open" },
};

/**
 * The lines about the account: whether it is authorized and restricted, and what kind of account it is.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 */
export function readAccountLines(facts: SetUpFacts): Line[] {
  const line = stateLine(facts.state);
  if (facts.state.failure || line.name === "asking") return [line];
  const isRestricted = line.name === "restricted" || line.name === "blocked";
  return [line, ...(isRestricted ? [] : [restrictionLine(facts.state)]), ...kindLines(facts)];
}

function stateLine({ value, at, failure }: Reading<string | null>): Line {
  if (failure) {
    const act = { do: "change-instance" } as const;
    const isMistaken = mistakes.includes(failure);
    return { name: "unanswered", tone: "bad", method, at, failure, ...(isMistaken && { act }) };
  }
  if (value === undefined) return { name: "asking", tone: "open", method };
  if (value === null) return { name: "created", tone: "open", method, at };
  const known = Object.hasOwn(states, value) ? states[value] : undefined;
  // The list of states has grown before: an unknown one is not ready.
  const { name, tone, hasAct } = known ?? { name: "state-unknown", tone: "bad", hasAct: true };
  return { name, tone, method, at, detail: value, ...(hasAct && { act: account }) };
}

function restrictionLine({ at }: Reading<string | null>): Line {
  return { name: "no-restriction", tone: "neutral", method, at };
}

/** @see https://github.com/green-api/issues/issues/1124 */
function kindLines({ settings: { value: settings, at } }: SetUpFacts): Line[] {
  if (!settings) return [];
  const { typeInstance } = settings;
  const source = { method: "getSettings", at } as const;
  if (typeof typeInstance === "string" && typeInstance !== "" && typeInstance !== "whatsapp") {
    return [{ name: "not-whatsapp", tone: "bad", detail: typeInstance, ...source }];
  }
  return isIPhone(settings)
    ? [{ name: "phone-iphone", tone: "caution", ...source }]
    : [{ name: "phone-unknown", tone: "neutral" }];
}
