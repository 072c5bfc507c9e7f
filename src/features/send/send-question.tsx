import { useShutGate } from "../../stores/send/shut-gate.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const ConfirmBlocked = lazyPart(() => import("./confirm-blocked.tsx"));
const ConfirmEveryone = lazyPart(() => import("./confirm-everyone.tsx"));
const ConfirmRepeat = lazyPart(() => import("./confirm-repeat.tsx"));

/** The question that a send waits for. */
export function SendQuestion() {
  const shut = useShutGate((gates) => gates.shut);
  if (!shut) return null;
  const { gate, blocking, repeat, outgoing } = shut;
  if (gate === "blocked") return <ConfirmBlocked blocking={blocking} />;
  if (gate === "repeat") return repeat && <ConfirmRepeat repeat={repeat} />;
  return <ConfirmEveryone instanceLabel={outgoing.instanceLabel} />;
}
