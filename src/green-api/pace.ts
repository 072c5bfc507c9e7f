import { pause } from "../lib/wait.ts";
import { endpoints, type Method } from "./endpoints.ts";
import type { Instance } from "./instance.ts";

/** For methods whose pace GREEN-API does not state. */
const CAREFUL_PER_SECOND = 1;
/** The way to GREEN-API is not always equally long. */
const MARGIN_MS = 100;

/** The end of each queue, by method and instance: when the next call may leave. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Asks a question as soon as this browser may call the method of the instance without a 429, behind the questions
 * that wait already, in this tab and in others. The pause begins with the answer before, because only then is it
 * certain that its call has arrived. For questions that the studio asks by itself; what a person does is not delayed.
 *
 * @see https://green-api.com/en/docs/api/ratelimiter/
 */
export function askInTurn<Answer>(
  method: Method,
  { idInstance, apiUrl }: Pick<Instance, "idInstance" | "apiUrl">,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const key = `${method} ${idInstance} ${apiUrl}`;
  const gap = 1000 / (endpoints[method].perSecond ?? CAREFUL_PER_SECOND) + MARGIN_MS;
  const before = queues.get(key);
  const next = () => pause(gap);
  const askAlone = () => askAmongTabs(key, ask, next);
  const answer = before ? before.then(askAlone) : askAlone();
  queues.set(key, answer.then(next, next));
  return answer;
}

/** Asks while no other tab does so, or is in its pause after an answer. */
function askAmongTabs<Answer>(
  key: string,
  ask: () => Promise<Answer>,
  next: () => Promise<void>,
): Promise<Answer> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return ask();
  return new Promise((resolve) => {
    const turn = () => {
      const answer = ask();
      resolve(answer);
      return answer.then(next, next);
    };
    // Another tab may hang, or be in the background.
    const signal = AbortSignal.timeout(5_000);
    locks.request(`vss:ask:${key}`, { signal }, turn).catch(() => resolve(ask()));
  });
}
