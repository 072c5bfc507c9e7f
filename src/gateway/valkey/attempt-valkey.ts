import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { type AttemptStore, MAX_ANSWERS_BYTES, NOTES_KEPT_MS } from "../attempts/attempt-store.ts";
import { answerOf, noteOf, textOfAnswer } from "../attempts/kept-text.ts";
import { ANSWER, CLAIM, NAME, RELEASE, RENEW, WITHDRAW } from "./attempt-scripts.ts";
import { trySoon } from "./try-soon.ts";
import { StoreUnreachable, type Valkey } from "./valkey-client.ts";

/** How long a gateway that died is still waited for. A gateway that lives renews its lease three times as often. */
const LEASE_MS = 6_000;

const claimed = z.enum(["claimed", "known", "turn-taken", "other-memory"]);
const found = z.tuple([z.nullable(z.string()), z.nullable(z.string()), z.nullable(z.string())]);

interface Settings {
  /** Of all answers together; the oldest are dropped first. */
  maxBytes?: number;
  /** How long after its death a gateway is still taken for alive, in ms. */
  leaseMs?: number;
}

/** An attempt that this process is passing on. */
interface Running {
  /** The claim's id: without it, nobody may answer the attempt. */
  claim: string;
  turn: string | undefined;
  renewal: NodeJS.Timeout;
  /** The answer is kept, which has ended lease and turn. */
  isOver?: true;
}

/**
 * Remembers attempts in Valkey or Redis, for all gateways that use it. A claim is made in the store, in one
 * step, before anything is passed on; so of two gateways with the same request only one passes it on, and if
 * the store cannot be reached, none does.
 *
 * A gateway that passes an attempt on holds a lease, so that the others know that it lives and wait for its
 * answer. A lease that ran out too early only ends this wait: the attempt is then called lost, and nobody
 * passes it on again. Leases and turns run out by the store's clock alone, so the gateways' clocks may differ.
 *
 * The memory has another name after each start of the server, unless the server keeps all that it confirmed
 * (`appendfsync always`, no replicas): attempts prepared before are refused then, because it may have lost them. With
 * the first replica it has another name too; until that is noticed, nothing is claimed.
 */
export function attemptValkey(
  valkey: Valkey,
  { maxBytes = MAX_ANSWERS_BYTES, leaseMs = LEASE_MS }: Settings = {},
): AttemptStore {
  const running = new Map<string, Running>();
  const soon = trySoon();

  /** Where the memory's name is, and the server whose end would be that of the memory. */
  async function memory() {
    const { runId, keepsAll } = await valkey.server();
    return keepsAll ? { name: "vss:run", server: "" } : { name: `vss:run:${runId}`, server: runId };
  }

  function hold(key: string, claim: string, turn: string | undefined): void {
    const args = [claim, leaseMs, turn === undefined ? 0 : 1];
    const renew = () => void valkey.script(RENEW, leaseKeys(key, turn), args).catch(() => {});
    const renewal = setInterval(renew, leaseMs / 3);
    running.set(key, { claim, turn, renewal });
  }

  return {
    async run() {
      const { name } = await memory();
      return z.parse(z.uuid(), await valkey.script(NAME, [name], [randomUUID(), NOTES_KEPT_MS]));
    },

    async claim(key, note, { run = "", turn } = {}) {
      const { name, server } = await memory();
      const claim = randomUUID();
      const isSend = note.digest !== null;
      const text = JSON.stringify({ ...note, claim });
      const keys = [name, noteKey(key), ...leaseKeys(key, turn)];
      const hasTurn = turn === undefined ? 0 : 1;
      const lease = isSend ? leaseMs : 0;
      const args = [run, server, text, NOTES_KEPT_MS, claim, lease, hasTurn];
      try {
        const result = z.parse(claimed, await valkey.script(CLAIM, keys, args));
        if (isSend && result === "claimed") hold(key, claim, turn);
        return result;
      } catch (error) {
        // The store may have made the claim, or may still do so.
        const closed = JSON.stringify({ ...note, digest: null });
        const withdrawn = [claim, closed, NOTES_KEPT_MS];
        soon(() => valkey.script(WITHDRAW, [...leaseKeys(key, turn), noteKey(key)], withdrawn));
        throw error instanceof StoreUnreachable
          ? error
          : new StoreUnreachable("no claim", { cause: error });
      }
    },

    async answer(key, answer) {
      const attempt = running.get(key);
      if (!attempt) return;
      const { claim, turn } = attempt;
      const keys = [...leaseKeys(key, turn), noteKey(key), answerKey(key), ANSWERS, ANSWERS_BYTES];
      const { byteLength } = answer.body;
      const args = [claim, textOfAnswer(answer), NOTES_KEPT_MS, byteLength, maxBytes];
      const keep = () => valkey.script(ANSWER, keys, args);
      // A page that has lost its answer asks for it, also when the store was away meanwhile.
      const isKept = await keep().then(
        () => true,
        () => false,
      );
      if (isKept) attempt.isOver = true;
      else soon(keep);
    },

    release(key) {
      const attempt = running.get(key);
      if (!attempt) return;
      clearInterval(attempt.renewal);
      running.delete(key);
      if (attempt.isOver) return;
      valkey.script(RELEASE, leaseKeys(key, attempt.turn), [attempt.claim]).catch(() => {});
    },

    async find(key) {
      const keys = [noteKey(key), answerKey(key), leaseKey(key)];
      const [note, kept, lease] = z.parse(found, await valkey.command("MGET", ...keys));
      if (note === null) return undefined;
      const answer = kept === null ? undefined : answerOf(kept);
      if (answer) return { ...noteOf(note), answer };
      return lease === null ? noteOf(note) : { ...noteOf(note), isUnderWay: true };
    },

    isReady: valkey.isReady,

    async close() {
      soon.stop();
      for (const { renewal } of running.values()) clearInterval(renewal);
    },
  };
}

const ANSWERS = "vss:answers";
const ANSWERS_BYTES = "vss:answers:bytes";
const noteKey = (key: string) => `vss:attempt:${key}`;
const answerKey = (key: string) => `vss:answer:${key}`;
const leaseKey = (key: string) => `vss:lease:${key}`;
const leaseKeys = (key: string, turn = "") => [leaseKey(key), `vss:turn:${turn}`];
