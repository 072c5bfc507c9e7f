import { contract, type Method } from "../../green-api/contract.ts";

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Counts the calls of each instance to each method against the pace of the contract.
 *
 * @returns a function that takes one call at `now` (unix ms) and says whether it is within the pace.
 * @see https://green-api.com/en/docs/api/ratelimiter/
 */
export function createRateLimit(): (idInstance: string, method: Method, now: number) => boolean {
  const buckets = new Map<string, Bucket>();
  return (idInstance, method, now) => {
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
}
