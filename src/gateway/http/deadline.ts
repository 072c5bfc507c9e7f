/** The end of a piece of work: after a time, or when somebody gives up. */
export interface Deadline {
  /** Aborted at that moment. */
  signal: AbortSignal;
  /** The work is done: nothing is waited for any more. */
  clear: () => void;
}

interface End {
  /** Milliseconds from now; without them, only the signals end the work. */
  afterMs?: number;
  /** Each of these ends the work too, with its own reason. */
  withAny?: readonly AbortSignal[];
}

/**
 * Stands in for `AbortSignal.any` and `AbortSignal.timeout`. What these return is held by nobody: Node 20
 * collects it as garbage, and then the work never ends. Here a timer and listeners hold the controller.
 */
export function startDeadline({ afterMs, withAny = [] }: End): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const stops: (() => void)[] = [];
  const clear = () => {
    for (const stop of stops.splice(0)) stop();
  };
  signal.addEventListener("abort", clear, { once: true });

  if (afterMs !== undefined) {
    const timer = setTimeout(() => {
      controller.abort(new DOMException("The time is over.", "TimeoutError"));
    }, afterMs);
    stops.push(() => clearTimeout(timer));
  }
  for (const other of withAny) {
    const follow = () => controller.abort(other.reason);
    if (other.aborted) follow();
    other.addEventListener("abort", follow, { once: true });
    stops.push(() => other.removeEventListener("abort", follow));
  }
  return { signal, clear };
}
