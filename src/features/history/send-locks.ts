/** Without Web Locks, as on a page that is not secure, tabs do not know of each other's sends. */
export const tabsTakeTurns = "locks" in navigator;

const lockName = (id: string) => `vss:sending:${id}`;

/**
 * Holds a sign that this tab still waits for a record's answer; the browser takes it down when the tab
 * ends, in whatever way.
 */
export function whileSending<T>(id: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(lockName(id), work) : work();
}

/** Another tab of this browser is sending through the same instance. */
export class AnotherTabSends extends Error {}

/**
 * Lets only one tab of this browser send through an instance at a time.
 *
 * @throws {AnotherTabSends} at once, where it is not this tab's turn: nothing is sent later by itself.
 */
export function asOnlyTab<T>(idInstance: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  return navigator.locks.request(`vss:turn:${idInstance}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new AnotherTabSends();
    return work();
  });
}

/** Whether a tab, this one or another, still waits for a record's answer. */
export async function isBeingSent(id: string): Promise<boolean> {
  const { held } = (await navigator.locks?.query()) ?? {};
  return held?.some(({ name }) => name === lockName(id)) ?? false;
}
