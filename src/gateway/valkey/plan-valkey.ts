import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import { type PlanStore, type StoredPlan, storedPlan } from "../planned/plan-store.ts";
import { StoreUnreachable, type Valkey } from "./valkey-client.ts";

const PLANS = "vss:planned";
const REVISIONS = "vss:planned:revisions";
/** Another one after each change, so that a gateway reads the plans only if they have changed. */
const VERSION = "vss:planned:version";

/** KEYS: plans, revisions, version. ARGV: id, the revision before, the plan, its revision, another version. */
const WRITE = `
if (redis.call('HGET', KEYS[2], ARGV[1]) or '0') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[4])
redis.call('SET', KEYS[3], ARGV[5])
return 1`;

/** KEYS: plans, version. ARGV: the version that is known. */
const READ = `
local version = redis.call('GET', KEYS[2]) or ''
if version == ARGV[1] then return {version} end
return {version, redis.call('HVALS', KEYS[1])}`;

/** KEYS: plans, revisions, version. ARGV: id, another version. */
const DROP = `
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('SET', KEYS[3], ARGV[2])
return 1`;

const answerToRead = z.union([z.tuple([z.string()]), z.tuple([z.string(), z.array(z.string())])]);

/**
 * Keeps planned sends in Valkey or Redis, for all gateways that use it: of two that claim one plan, one succeeds.
 *
 * A server that may forget what it has confirmed keeps no plans, because a claim that it forgot could be made twice.
 * One that does not has `appendonly yes`, `appendfsync always` and no replicas; see `valkey-server.ts`.
 */
export function planValkey(valkey: Valkey): PlanStore {
  let known: { version: string; plans: StoredPlan[] } = { version: "none", plans: [] };

  async function requireMemory(): Promise<void> {
    const { keepsAll } = await valkey.server();
    if (!keepsAll) throw new StoreUnreachable("it may forget a claim; set appendfsync to always");
  }

  return {
    async all() {
      await requireMemory();
      const answer = await valkey.script(READ, [PLANS, VERSION], [known.version]);
      const [version, texts] = z.parse(answerToRead, answer);
      if (texts) known = { version, plans: texts.flatMap(readPlan) };
      return known.plans;
    },
    async write(plan) {
      await requireMemory();
      const { id, revision } = plan;
      const args = [id, revision - 1, JSON.stringify(plan), revision, randomUUID()];
      return (await valkey.script(WRITE, [PLANS, REVISIONS, VERSION], args)) === 1;
    },
    async drop(id) {
      await valkey.script(DROP, [PLANS, REVISIONS, VERSION], [id, randomUUID()]);
    },
  };
}

function readPlan(text: string): StoredPlan | [] {
  return z.safeParse(storedPlan, parseJson(text)).data ?? [];
}
