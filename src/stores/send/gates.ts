import { isBlocking } from "../../voice-status/checks/check.ts";
import { toRequest } from "../../voice-status/draft.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { findRepeat } from "../../voice-status/record/repeat.ts";
import { useLedger } from "../history/ledger.ts";
import { chosenInstance } from "../instances/instances.ts";
import { closeDialog } from "../open-dialog.ts";
import { sendStatus } from "./send-status.ts";
import { type Gate, gates, type Outgoing, turnBack, useShutGate } from "./shut-gate.ts";

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
  // One dialog at a time.
  if (gate) return closeDialog();
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
