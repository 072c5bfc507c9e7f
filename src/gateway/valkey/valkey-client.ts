import { createClient } from "@redis/client";
import { describeServer, type ValkeyServer } from "./valkey-server.ts";

/** Longer than a healthy store takes, and short enough for a person who waits. */
const ANSWER_WITHIN_MS = 2_000;
const RECONNECT_AFTER_MS = 100;
/** A connection that leads nowhere is found by questions that get no answer. */
const PING_EVERY_MS = 1_000;
const SILENT_FOR_MS = 3_000;
/** Replicas are attached, and settings changed, without a new connection. */
const DESCRIBED_FOR_MS = 10_000;

/** The store cannot be reached, is too slow, or refuses: whether it has acted on the command is not known. */
export class StoreUnreachable extends Error {
  override name = "StoreUnreachable";
}

/** A connection to Valkey or Redis, which is opened again when it breaks. */
export interface Valkey {
  /**
   * Sends a command once; it is never sent again on another connection. While there is no connection, it waits
   * for one, but no longer than for the answer: two seconds in all.
   *
   * @throws {StoreUnreachable}
   */
  command: (...words: string[]) => Promise<unknown>;
  /**
   * Runs a Lua script, which nothing interrupts.
   *
   * @throws {StoreUnreachable}
   */
  script: (script: string, keys: string[], args: (string | number)[]) => Promise<unknown>;
  /**
   * What the server at the other end is; asked for each connection, and again if the answer is older than ten seconds.
   *
   * @throws {StoreUnreachable} also if the server may drop keys to make room.
   */
  server: () => Promise<ValkeyServer>;
  isReady: () => Promise<boolean>;
  close: () => Promise<void>;
}

/**
 * Connects to Valkey or Redis. This returns at once; the first command waits for the connection.
 *
 * @param url `redis://` or `rediss://`, with user and password if the server wants them.
 * @param log takes one line when the store is lost and one when it is back, without the URL.
 * @param answerWithinMs how long a command may take, the wait for a connection included.
 */
export function connectValkey(
  url: string,
  log: (line: string) => void,
  answerWithinMs = ANSWER_WITHIN_MS,
): Valkey {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_EVERY_MS,
    socket: {
      connectTimeout: answerWithinMs,
      socketTimeout: SILENT_FOR_MS,
      reconnectStrategy: RECONNECT_AFTER_MS,
    },
  });
  let isLost = false;
  let known: Promise<ValkeyServer> | undefined;
  let knownSince = 0;
  client.on("error", (error: Error) => {
    known = undefined;
    if (!isLost) log(`[gateway] the store cannot be reached: ${reasonOf(error)}`);
    isLost = true;
  });
  client.on("ready", () => {
    known = undefined;
    if (isLost) log("[gateway] the store can be reached again");
    isLost = false;
  });
  client.connect().catch(() => {});

  async function whenReady(signal: AbortSignal): Promise<void> {
    if (client.isReady) return;
    await new Promise<void>((resolve, reject) => {
      client.once("ready", resolve);
      signal.addEventListener("abort", () => {
        client.off("ready", resolve);
        reject(new Error("there is no connection"));
      });
    });
  }

  async function command(...words: string[]): Promise<unknown> {
    const waiting = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        waiting.abort();
        reject(new Error(`no answer within ${answerWithinMs} ms`));
      }, answerWithinMs);
    });
    const { signal } = waiting;
    const answer = whenReady(signal).then(() => client.sendCommand(words, { abortSignal: signal }));
    answer.catch(() => {});
    try {
      return await Promise.race([answer, tooLate]);
    } catch (error) {
      throw new StoreUnreachable(reasonOf(error));
    } finally {
      clearTimeout(timer);
    }
  }

  async function server(): Promise<ValkeyServer> {
    if (!known || performance.now() - knownSince >= DESCRIBED_FOR_MS) {
      known = describeServer(command);
      knownSince = performance.now();
    }
    const asked = known;
    try {
      return await asked;
    } catch (error) {
      if (known === asked) known = undefined;
      if (error instanceof StoreUnreachable) throw error;
      const reason = reasonOf(error);
      log(`[gateway] the store cannot be used: ${reason}`);
      throw new StoreUnreachable(reason);
    }
  }

  return {
    command,
    script: (script, keys, args) =>
      command("EVAL", script, String(keys.length), ...keys, ...args.map(String)),
    server,
    isReady: () =>
      server().then(
        () => command("PING").then((answer) => answer === "PONG"),
        () => false,
      ),
    async close() {
      const hasEnded = client.isReady ? client.close().catch(() => {}) : Promise.resolve();
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, answerWithinMs);
      });
      await Promise.race([hasEnded, tooLate]);
      clearTimeout(timer);
      if (client.isOpen) client.destroy();
    },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
