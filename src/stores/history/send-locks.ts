import { pause } from "../../lib/wait.ts";

const lockName = (id: string) => `vss:sending:${id}`;

/** The gateway gives up after 75 s of silence, the page soon after that. */
const LONGEST_SEND_MS = 100_000;

/** Another tab of this browser is sending through the same instance. */
export class AnotherTabSends extends Error {}

/**
 * Lets only one tab of this browser send through an instance at a time. While this tab waits for the answer,
 * it holds a lock with the record's id, which the browser releases when the tab ends in any way.
 *
 * @param work gets whether tabs take turns: they do not on a page that is not secure, or in a browser that
 *   denies Web Locks.
 * @throws {AnotherTabSends} at once, if another tab is sending: nothing is sent later by itself.
 */
export async function asOnlyTab<T>(
  idInstance: string,
  recordId: string,
  work: (tabsTakeTurns: boolean) => Promise<T>,
): Promise<T> {
  let begun: Promise<T> | undefined;
  try {
    await navigator.locks.request(`vss:turn:${idInstance}`, { ifAvailable: true }, async (lock) => {
      if (!lock) throw new AnotherTabSends();
      await navigator.locks.request(lockName(recordId), () => {
        begun = work(true);
        return begun.catch(() => {});
      });
    });
  } catch (error) {
    if (error instanceof AnotherTabSends) throw error;
  }
  return begun ?? work(false);
}

/**
 * Resolves when no tab waits for a record's answer any more. Without Web Locks, that is after the longest
 * time that a send can take.
 *
 * @param age milliseconds since the click.
 */
export async function whenSenderIsGone(recordId: string, age: number): Promise<void> {
  try {
    await navigator.locks.request(lockName(recordId), { mode: "shared" }, () => {});
  } catch {
    await pause(LONGEST_SEND_MS - age);
  }
}
