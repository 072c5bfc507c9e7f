import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { createPublicFetch } from "../http/public-fetch.ts";
import { createAudioCheck } from "./audio-check.ts";

export const OWN = "http://localhost:5173";

/** A server on loopback that counts the connections to it. */
export async function hostileServer(listener: RequestListener) {
  const sockets: string[] = [];
  const server: Server = createServer(listener);
  server.on("connection", (socket) => sockets.push(String(socket.remotePort)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    sockets,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Resolves every name to loopback, unchecked: the only way to reach the server of a test. */
const toLoopback: LookupFunction = (_, options, callback) => {
  if (options.all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
  else callback(null, "127.0.0.1", 4);
};

interface Setting {
  lookup?: LookupFunction;
  timeLimitMs?: number;
  ownFiles?: Record<string, Response>;
}

/** An audio check that resolves all names to loopback, and a way to ask it. */
export function audioCheckUnderTest({ lookup = toLoopback, timeLimitMs, ownFiles }: Setting = {}) {
  const check = createAudioCheck({
    fetchLink: createPublicFetch(lookup),
    fetchOwnFile: async (link, origin) =>
      link.origin === origin ? ownFiles?.[link.pathname] : undefined,
    timeLimitMs,
  });
  const ask = (url: string, init: RequestInit = {}) =>
    check(
      new Request(`${OWN}/audio-check?url=${encodeURIComponent(url)}`, {
        headers: { "X-Audio-Check": "1" },
        ...init,
      }),
    );
  return { ask, report: async (url: string) => (await ask(url)).json() };
}
