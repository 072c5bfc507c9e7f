import { pause } from "../lib/wait.ts";
import { callGreenApi } from "./client.ts";
import { contract, type Method } from "./contract.ts";
import { QUESTION_PAUSE_MS } from "./failure.ts";

/** When the next call of a method may leave, by `performance.now()`. The keys are instance and method. */
const nextAt = new Map<string, number>();

/**
 * Calls a method as soon as its rate allows. All questions of this tab to one instance by one method share one
 * queue, so that two parts of the page that ask at once do not meet 429. Never used for sends.
 *
 * @see https://green-api.com/en/docs/api/ratelimiter/
 */
export async function askGreenApi<M extends Method>(
  method: M,
  call: Parameters<typeof callGreenApi<M>>[1],
) {
  const milliseconds = takeTurn(method, call.instance.idInstance, performance.now());
  if (milliseconds > 0) await pause(milliseconds);
  return callGreenApi(method, call);
}

/**
 * Takes the next free turn of a method.
 *
 * @param now by the clock of `performance.now()`, in ms.
 * @returns how many milliseconds to wait for it.
 */
export function takeTurn(method: Method, idInstance: string, now: number): number {
  const { perSecond } = contract[method];
  if (perSecond === null) return 0;
  const key = `${idInstance}/${method}`;
  const at = Math.max(now, nextAt.get(key) ?? 0);
  nextAt.set(key, at + QUESTION_PAUSE_MS / perSecond);
  return at - now;
}
