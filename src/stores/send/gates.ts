import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import { type Check, isBlocking } from "../../voice-status/checks/check.ts";
import { type Draft, toRequest } from "../../voice-status/draft.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { findRepeat, type Repeat } from "../../voice-status/record/repeat.ts";
import { useLedger } from "../history/ledger.ts";
import { chosenInstance } from "../instances/instances.ts";
import { sendStatus } from "./send-status.ts";

/** What a send has to pass, in this order: checks that block it, a second delivery, everyone. */
const gates = ["blocked", "repeat", "everyone"] as const;
type Gate = (typeof gates)[number];

/** A draft on its way through the gates. */
export interface Outgoing {
  draft: Draft;
  checks: Check[];
  /** The record that is repeated on purpose. */
  retryOf?: string;
  instance: Instance;
  instanceLabel: string;
  /** Unix milliseconds of the last click on its way. */
  clickedAt: number;
  /** The names of the gates that the person has passed, and the id of the send that is repeated on purpose. */
  passed: readonly string[];
}

/** A gate that is shut, and what the person has to know to pass it. */
interface ShutGate {
  gate: Gate;
  outgoing: Outgoing;
  blocking: Check[];
  repeat: Repeat | undefined;
}

/** The question that a send waits for. */
export const useShutGate = create<{ shut: ShutGate | undefined }>(() => ({ shut: undefined }));

/** Leaves the question unanswered: nothing is sent. */
export function turnBack(): void {
  useShutGate.setState({ shut: undefined });
}

/** Goes on to the next gate that is shut, or sends. */
export function goOn(outgoing: Outgoing): void {
  const { draft, checks, instance, retryOf, passed } = outgoing;
  const request = toRequest(draft);
  if (!request) return;
  const blocking = checks.filter(isBlocking);
  const repeat = findRepeatNow(request, instance.idInstance, retryOf);
  const isShut: Record<Gate, boolean> = {
    blocked: blocking.length > 0 && !passed.includes("blocked"),
    repeat: repeat !== undefined && !passed.includes(repeat.id),
    everyone: draft.everyone && !passed.includes("everyone"),
  };
  const gate = gates.find((name) => isShut[name]);
  useShutGate.setState({ shut: gate && { gate, outgoing, blocking, repeat } });
  if (gate) return;
  const overridden = blocking.map(({ name, detail, seconds }) => ({ name, detail, seconds }));
  void sendStatus({
    ...outgoing,
    request,
    overriddenChecks: overridden.length > 0 ? overridden : undefined,
  });
}

/** Answers the question of the gate that is shut. */
export function passGate(): void {
  const { shut } = useShutGate.getState();
  if (!shut) return;
  const { gate, outgoing, repeat } = shut;
  turnBack();
  // Another tab can forget or change the instance; the person was not asked about the one that is chosen now.
  if (outgoing.instance.idInstance !== chosenInstance().idInstance) return;
  const passed = [...outgoing.passed, gate === "repeat" && repeat ? repeat.id : gate];
  goOn({ ...outgoing, passed, clickedAt: Date.now() });
}

function findRepeatNow(request: SendRecord["request"], idInstance: string, retryOf?: string) {
  const { records, outOfSight, newer } = useLedger.getState();
  const all = [...records, ...outOfSight];
  return findRepeat(request, { idInstance, records: all, newer, retryOf, now: Date.now() });
}
