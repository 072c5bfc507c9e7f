import type { RequestListener, Server } from "node:http";
import { setTimeout } from "node:timers/promises";

interface StopOptions {
  /** How long what is under way may take, in milliseconds. */
  limitMs: number;
}

/**
 * Ends a server without cutting what is under way.
 *
 * @returns `track`, through which every answer must go, because a send goes on when its browser has gone; `isStopping`;
 *   and `stop`, which accepts nothing new, closes idle connections at once, and resolves with the number of answers
 *   that were still under way at the limit.
 */
export function createGracefulStop(server: Server, { limitMs }: StopOptions) {
  const underWay = new Set<Promise<unknown>>();
  let stopped: Promise<number> | undefined;

  const closeConnection: RequestListener = (_, response) => {
    if (stopped) response.setHeader("Connection", "close");
    response.once("close", () => {
      if (stopped) server.closeIdleConnections();
    });
  };
  server.prependListener("request", closeConnection);

  /** Also waits for a request that comes on a connection which was not idle at the stop. */
  async function allAnswered(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  }

  async function finish(): Promise<number> {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const limit = new AbortController();
    await Promise.race([
      closed.then(allAnswered),
      setTimeout(limitMs, undefined, { signal: limit.signal }).catch(() => {}),
    ]);
    limit.abort();
    const left = underWay.size;
    server.closeAllConnections();
    return left;
  }

  return {
    track<T>(answer: Promise<T>): Promise<T> {
      underWay.add(answer);
      const over = () => underWay.delete(answer);
      answer.then(over, over);
      return answer;
    },
    isStopping: () => stopped !== undefined,
    stop: () => (stopped ??= finish()),
  };
}
