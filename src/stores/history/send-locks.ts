const lockName = (id: string) => `vss:sending:${id}`;

/** The gateway gives up after 75 s of silence, the page soon after that. */
const LONGEST_SEND_MS = 100_000;

/** Another tab of this browser is sending through the same instance. */
export class AnotherTabSends extends Error {}

/**
 * Lets only one tab of this browser send through an instance at a time, and holds a sign that this one
 * waits for the record's answer; the browser takes it down when the tab ends, in whatever way.
 *
 * @param work is told whether tabs take turns: not without Web Locks, as on a page that is not secure, or
 *   where the browser denies them.
 * @throws {AnotherTabSends} at once, where it is not this tab's turn: nothing is sent later by itself.
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
 * Resolves when no tab waits for a record's answer any more. Where the browser does not tell, that is when
 * a send has lasted as long as any can.
 *
 * @param age milliseconds since the click.
 */
export async function whenSenderIsGone(recordId: string, age: number): Promise<void> {
  try {
    await navigator.locks.request(lockName(recordId), { mode: "shared" }, () => {});
  } catch {
    await new Promise((resolve) => setTimeout(resolve, LONGEST_SEND_MS - age));
  }
}
