import { type AddressInfo, connect, createServer, type Socket } from "node:net";

interface CuttingRelay {
  origin: string;
  /** How often a connection was cut. */
  cuts: () => number;
  close: () => void;
}

/** Long enough for the request to be acted on before its connection breaks. */
const ACTED_ON_MS = 300;

/**
 * Passes bytes between browser and studio, and resets the first connection that carries a send, after
 * the request is through and before a byte of the answer: what a browser answers by sending it again.
 */
export async function startCuttingRelay(studioPort: number): Promise<CuttingRelay> {
  const sockets = new Set<Socket>();
  let cuts = 0;

  const server = createServer((client) => {
    const studio = connect(studioPort, "localhost");
    let doomed = false;
    for (const socket of [client, studio]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    client.on("data", (chunk) => {
      if (cuts === 0 && chunk.includes("POST ") && chunk.includes("/sendVoiceStatus")) {
        cuts += 1;
        doomed = true;
        setTimeout(() => client.resetAndDestroy(), ACTED_ON_MS);
      }
      studio.write(chunk);
    });
    studio.on("data", (chunk) => {
      if (!doomed) client.write(chunk);
    });
    client.on("end", () => studio.end());
    studio.on("end", () => {
      if (!doomed) client.end();
    });
  });

  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
