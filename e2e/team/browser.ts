import { Agent, type ClientRequest, type IncomingMessage, request as httpRequest } from "node:http";
import { Readable } from "node:stream";

/**
 * A `fetch` that does to a POST what Chromium does: if a connection that has carried a request before breaks
 * before the answer, the same POST leaves once more, and the page does not learn of it.
 */
export function browserFetch(
  origin: string,
): (path: string, init?: RequestInit) => Promise<Response> {
  const agent = new Agent({ keepAlive: true });

  return async (path, init) => {
    const given = new Request(new URL(path, origin), { ...init, signal: null });
    const body = Buffer.from(await given.arrayBuffer());
    const signal = init?.signal ?? undefined;
    const headers = { ...Object.fromEntries(given.headers), "sec-fetch-site": "same-origin" };
    for (;;) {
      const request = httpRequest(given.url, { method: given.method, headers, agent, signal });
      try {
        return responseOf(await answerTo(request, body));
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        if (!request.reusedSocket) throw new TypeError("Failed to fetch", { cause: error });
      }
    }
  };
}

function answerTo(request: ClientRequest, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("response", resolve);
    request.on("error", reject);
    request.end(body);
  });
}

function responseOf(answer: IncomingMessage): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
  const status = answer.statusCode ?? 0;
  answer.on("error", () => {});
  return new Response(status === 204 ? null : (Readable.toWeb(answer) as ReadableStream), {
    status,
    headers,
  });
}
