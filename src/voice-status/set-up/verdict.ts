import type { Method } from "../../green-api/contract.ts";
import { readAccountLines } from "./account-lines.ts";
import { readSendingLines } from "./sending-lines.ts";
import type { SetUpFacts } from "./facts.ts";
import type { Line, LineName } from "./line.ts";

export interface SetUpVerdict {
  /**
   * `soon`: nothing has to be done but wait. `asking`: too little is known yet. `used-up`: the tariff refuses every
   * status, and nothing else is wrong. `others-refused`: it refuses statuses to other chats than those of this month.
   */
  kind:
    | "ready"
    | "ready-with-notes"
    | "soon"
    | "asking"
    | "not-ready"
    | "used-up"
    | "others-refused";
  /** Those that need attention first. */
  lines: Line[];
}

const passing: readonly LineName[] = ["starting", "created"];
const urgency = { bad: 0, caution: 1, open: 2, good: 3, neutral: 4 };

/** Whether an instance is ready to send voice statuses, or what is missing. */
export function judgeSetUp(facts: SetUpFacts): SetUpVerdict {
  const lines = linesOf(facts).toSorted((one, other) => urgency[one.tone] - urgency[other.tone]);
  return { kind: kindOf(lines), lines };
}

function linesOf(facts: SetUpFacts): Line[] {
  if (!facts.hasToken) {
    return [{ name: "token-missing", tone: "bad", act: { do: "enter-token" } }];
  }
  const account = readAccountLines(facts);
  // One reason is enough if nothing is answered.
  if (facts.state.failure) return account;
  return [...account, ...readSendingLines(facts)];
}

function kindOf(lines: readonly Line[]): SetUpVerdict["kind"] {
  const bad = lines.filter(({ tone }) => tone === "bad");
  if (bad.some(({ name }) => name !== "quota-used-up")) return "not-ready";
  if (lines.some(({ name }) => passing.includes(name))) return "soon";
  const needed: readonly Method[] = ["getStateInstance", "getSettings"];
  const isAsking = lines.some(({ name, method }) => {
    return name === "asking" && method !== undefined && needed.includes(method);
  });
  if (isAsking) return "asking";
  if (bad.length > 0) return "used-up";
  if (lines.some(({ name }) => name === "quota-others")) return "others-refused";
  return lines.some(({ tone }) => tone === "caution") ? "ready-with-notes" : "ready";
}
