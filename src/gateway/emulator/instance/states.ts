/** A state, and the unix time in ms at which it begins; null while the instance is being created. */
export interface EmulatedState {
  at: number;
  state: string | null;
}

interface Stateful {
  /** In their order; the last ones may be in the future. */
  states: EmulatedState[];
}

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** GREEN-API gives a hundred of them by default. */
const MAX_STATES = 200;

/**
 * The states of an instance that was created a day before `now` (unix ms).
 *
 * @param state the last of them; "authorized" by default.
 */
export function statesBefore(now: number, state: string | null = "authorized"): EmulatedState[] {
  const created = now - DAY_MS;
  if (state === null) return [{ at: created, state }];
  const first = { at: created, state: "notAuthorized" };
  if (state === first.state) return [first];
  const linked = { at: created + 2 * MINUTE_MS, state: "authorized" };
  return state === linked.state ? [first, linked] : [first, linked, { at: now - MINUTE_MS, state }];
}

/**
 * Puts an instance into a state at a time (unix ms), and drops what was planned for later.
 *
 * @param at may be in the future; states are entered one after another.
 */
export function enterState(instance: Stateful, state: string | null, at: number): void {
  const before = instance.states.filter((entry) => entry.at < at);
  instance.states = [...before, { at, state }].slice(-MAX_STATES);
}

/**
 * Restarts an instance at `now` (unix ms): it starts for some milliseconds, then it is as it was, or as it was
 * about to be.
 */
export function restart(instance: Stateful, now: number, milliseconds: number): void {
  const { state = null } = instance.states.at(-1) ?? {};
  enterState(instance, "starting", now);
  enterState(instance, state, now + milliseconds);
}

/**
 * The state of an instance at `now` (unix ms); null while it is being created.
 *
 * @see https://green-api.com/en/docs/api/account/GetStateInstance/
 */
export function stateOf(instance: Stateful, now: number): string | null {
  return stateAt(instance, now)?.state ?? null;
}

/** The unix time in ms at which the state of `now` began. */
export function stateSince(instance: Stateful, now: number): number {
  return stateAt(instance, now)?.at ?? now;
}

function stateAt({ states }: Stateful, now: number): EmulatedState | undefined {
  return states.findLast(({ at }) => at <= now);
}
