import { contract, type Method, methods } from "../../green-api/contract.ts";

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Counts the calls of each instance to each method against the pace of the contract.
 *
 * @returns `within` takes one call at `now` (unix ms) and says whether it is within the pace; `forget` lets
 *   go of an instance.
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
