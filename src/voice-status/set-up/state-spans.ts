import type { ResponseOf } from "../../green-api/contract.ts";

/** A time during which the instance was in one state; unix ms. */
export interface StateSpan {
  state: string;
  from: number;
  to: number;
}

/**
 * The states of an instance as spans, the oldest first; the last one lasts until now.
 *
 * @param history the answer of `getStateInstanceHistory`, in any order, with times in seconds.
 * @param now unix ms.
 */
export function spansOf(history: ResponseOf<"getStateInstanceHistory">, now: number): StateSpan[] {
  const changes = history
    .map(({ timestamp, stateInstance }) => ({ state: stateInstance, from: timestamp * 1000 }))
    .filter(({ from }) => from <= now)
    .toSorted((one, other) => one.from - other.from);
  const spans: StateSpan[] = [];
  for (const { state, from } of changes) {
    const last = spans.at(-1);
    if (last?.state === state) continue;
    if (last) last.to = from;
    spans.push({ state, from, to: now });
  }
  return spans;
}

/** The part of the spans since a time in unix ms. */
export function spansSince(spans: readonly StateSpan[], since: number): StateSpan[] {
  return spans
    .filter(({ to }) => to > since)
    .map((span) => ({ ...span, from: Math.max(span.from, since) }));
}

/** The state at a time in unix ms; undefined if the history does not go back so far. */
export function stateAt(spans: readonly StateSpan[], at: number): string | undefined {
  return spans.findLast(({ from }) => from <= at)?.state;
}
