import { passGate, turnBack, useShutGate } from "../../stores/send/gates.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const ConfirmBlocked = lazyPart(() => import("./confirm-blocked.tsx"));
const ConfirmEveryone = lazyPart(() => import("./confirm-everyone.tsx"));
const ConfirmRepeat = lazyPart(() => import("./confirm-repeat.tsx"));

/** The question that a send waits for. */
export function SendQuestion() {
  const shut = useShutGate((gates) => gates.shut);
  if (!shut) return null;
  const { gate, blocking, repeat, outgoing } = shut;
  const answers = { onConfirm: passGate, onClose: turnBack };
  if (gate === "blocked") return <ConfirmBlocked blocking={blocking} {...answers} />;
  if (gate === "repeat") return repeat && <ConfirmRepeat repeat={repeat} {...answers} />;
  return <ConfirmEveryone instanceLabel={outgoing.instanceLabel} {...answers} />;
}
