import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What happens to a connection from the moment that it carries a send. */
export type SendWire =
  | { kind: "straight" }
  /** Reset with the request passed on and not a byte of the answer, so many times. */
  | { kind: "cut"; afterMs: number; times: number }
  /** Reset with nothing passed on, so many times. */
  | { kind: "withheld"; times: number }
  /** Both ways in slices, with a pause after each. */
  | { kind: "slow"; sliceBytes: number; pauseMs: number };

interface Relay {
  origin: string;
  /** Treats the sends from now on like this. */
  treatSends: (wire: SendWire) => void;
  /** How many connections were reset. */
  cuts: () => number;
  close: () => void;
}

/**
 * Passes bytes between browser and studio, and breaks or slows the connections that carry a send. What
 * a browser does when a warm connection breaks before the answer is to send its POST again.
 *
 * @param studioPort the port of the studio at this moment; it may be restarted on another.
 */
export async function startRelay(studioPort: () => number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let sendWire: SendWire = { kind: "straight" };
  let cuts = 0;

  const reset = (client: Socket) => {
    cuts += 1;
    client.resetAndDestroy();
  };

  const server = createServer((client) => {
    const studio = connect(studioPort(), "localhost");
    for (const [socket, other] of [
      [client, studio],
      [studio, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        // Half an answer is still an answer: what was written comes through first.
        other.end();
      });
    }

    let wire: SendWire = { kind: "straight" };
    let left = Promise.resolve();
    /** Keeps the order of what is passed on slowly. */
    const pass = (chunk: Buffer, to: Socket) => {
      const { sliceBytes, pauseMs } = wire.kind === "slow" ? wire : { sliceBytes: 0, pauseMs: 0 };
      if (sliceBytes === 0) to.write(chunk);
      else left = left.then(() => slice(chunk, to, sliceBytes, pauseMs));
    };

    client.on("data", (chunk) => {
      if (chunk.includes("POST ") && chunk.includes("/sendVoiceStatus")) {
        wire = sendWire;
        if ((wire.kind === "cut" || wire.kind === "withheld") && cuts >= wire.times) {
          wire = { kind: "straight" };
        }
        if (wire.kind === "withheld") return reset(client);
        if (wire.kind === "cut") {
          const { afterMs } = wire;
          void wait(afterMs).then(() => reset(client));
        }
      }
      pass(chunk, studio);
    });
    studio.on("data", (chunk) => {
      if (wire.kind !== "cut") pass(chunk, client);
    });
  });

  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    treatSends: (wire) => {
      sendWire = wire;
      cuts = 0;
    },
    cuts: () => cuts,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function slice(chunk: Buffer, to: Socket, bytes: number, pauseMs: number): Promise<void> {
  for (let at = 0; at < chunk.length; at += bytes) {
    to.write(chunk.subarray(at, at + bytes));
    await wait(pauseMs);
  }
}
