import { contract, type Method, methods } from "../../green-api/contract.ts";

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Limits the calls of each instance to each method to the rate in the contract.
 *
 * @returns `within`, which counts a call at `now` (unix ms) and returns whether it is within the limit; and
 *   `forget`, which drops the counts of an instance.
 * @see https://green-api.com/en/docs/api/ratelimiter/
 */
export function createRateLimit() {
  const buckets = new Map<string, Bucket>();
  const within = (idInstance: string, method: Method, now: number): boolean => {
    const { perSecond } = contract[method];
    if (perSecond === null) return true;
    const key = `${idInstance}/${method}`;
    const bucket = buckets.get(key) ?? { tokens: perSecond, filledAt: now };
    const refilled = ((now - bucket.filledAt) / 1000) * perSecond;
    const tokens = Math.min(perSecond, bucket.tokens + refilled);
    const allowed = tokens >= 1;
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAt: now });
    return allowed;
  };
  const forget = (idInstance: string) => {
    for (const method of methods) buckets.delete(`${idInstance}/${method}`);
  };
  return { within, forget };
}
