import { pause } from "../lib/wait.ts";
import { contract, type Method } from "./contract.ts";
import type { Instance } from "./instance.ts";

/** For methods of which GREEN-API says nothing. */
const CAREFUL_PER_SECOND = 1;
/** The way to GREEN-API is not always equally long. */
const MARGIN_MS = 100;

/** When the next call may leave, by method and instance: unix time in ms. */
const nextTurn = new Map<string, number>();

/**
 * Waits until this tab may call a method of an instance without a 429, behind those that wait already. For
 * questions that the studio asks by itself; what a person does is not delayed.
 *
 * @see https://green-api.com/en/docs/api/ratelimiter/
 */
export async function waitForTurn(
  method: Method,
  { idInstance, apiUrl }: Pick<Instance, "idInstance" | "apiUrl">,
): Promise<void> {
  const key = `${method} ${idInstance} ${apiUrl}`;
  const gap = 1000 / (contract[method].perSecond ?? CAREFUL_PER_SECOND) + MARGIN_MS;
  const now = Date.now();
  const turn = Math.max(now, nextTurn.get(key) ?? 0);
  nextTurn.set(key, turn + gap);
  if (turn > now) await pause(turn - now);
}
