import type { IncomingMessage, ServerResponse } from "node:http";

interface HealthOptions {
  /** Whether sends can be noted. */
  isReady: () => Promise<boolean>;
}

/**
 * Answers `/healthz`, whether the process works, and `/readyz`, whether it can send: for whoever watches it, under any
 * host name and without a sign-in.
 *
 * @returns a function that says whether it answers a request.
 */
export function createHealth({ isReady }: HealthOptions) {
  return ({ method, url }: IncomingMessage, response: ServerResponse): boolean => {
    if (method !== "GET" && method !== "HEAD") return false;
    if (url === "/healthz") {
      answer(response, true);
      return true;
    }
    if (url !== "/readyz") return false;
    void isReady().then(
      (ready) => answer(response, ready),
      () => answer(response, false),
    );
    return true;
  };
}

function answer(response: ServerResponse, isGood: boolean): void {
  response
    .writeHead(isGood ? 200 : 503, {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    })
    .end(JSON.stringify({ ok: isGood }));
}
