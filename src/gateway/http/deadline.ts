/** Ends a piece of work: after a time, or when somebody gives up. */
export interface Deadline {
  /** Aborted at the end. */
  signal: AbortSignal;
  /** Call it when the work is done. */
  clear: () => void;
}

interface End {
  /** Milliseconds from now; if left out, only the signals end the work. */
  afterMs?: number;
  /** Each of these ends the work too, with its own reason. */
  withAny?: readonly AbortSignal[];
}

/**
 * Replaces `AbortSignal.any` and `AbortSignal.timeout`. Node 20 collects their signals as garbage while they
 * are in use, and then the work never ends. Here a timer and listeners keep the controller alive.
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
