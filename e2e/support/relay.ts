import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What happens to a connection as soon as it carries a send. */
export type SendTreatment =
  | { kind: "untouched" }
  /** Reset after the request is passed on and before any of the answer, this many times. */
  | { kind: "cut"; afterMs: number; times: number }
  /** Reset with nothing passed on, this many times. */
  | { kind: "withheld"; times: number }
  /** In both directions in slices, with a pause after each. */
  | { kind: "slow"; sliceBytes: number; pauseMs: number };

export interface Relay {
  origin: string;
  /** Treats sends like this from now on. */
  treatSends: (treatment: SendTreatment) => void;
  /** Whether connections carry more than one request. If not, open ones end now. */
  keepConnections: (keep: boolean) => void;
  /** How many connections were reset. */
  cuts: () => number;
  /** Whether the first send came over a connection that had carried a request; undefined before the send. */
  cameWarm: () => boolean | undefined;
  close: () => void;
}

/**
 * Passes bytes between browser and studio, and breaks or slows the connections that carry a send. If a warm
 * connection breaks before the answer, a browser sends its POST again.
 *
 * @param studioPort returns the present port of the studio, which may be restarted on another one.
 */
export async function startRelay(studioPort: () => number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let sendTreatment: SendTreatment = { kind: "untouched" };
  let cuts = 0;
  let keepsConnections = true;
  let cameWarm: boolean | undefined;

  const reset = (client: Socket) => {
    cuts += 1;
    client.resetAndDestroy();
  };

  const server = createServer((client) => {
    const studio = connect(studioPort(), "127.0.0.1");
    for (const [socket, other] of [
      [client, studio],
      [studio, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        // What was written of an answer is passed on first, because half an answer counts too.
        other.end();
      });
    }

    let isWarm = false;
    let treatment: SendTreatment = { kind: "untouched" };
    let left = Promise.resolve();
    /** Keeps the order of slices that are passed on slowly. */
    const pass = (chunk: Buffer, to: Socket) => {
      const slow = treatment.kind === "slow" ? treatment : { sliceBytes: 0, pauseMs: 0 };
      if (slow.sliceBytes === 0) to.write(chunk);
      else left = left.then(() => slice(chunk, to, slow.sliceBytes, slow.pauseMs));
    };

    client.on("data", (chunk) => {
      if (chunk.includes("POST ") && chunk.includes("/sendVoiceStatus")) {
        cameWarm ??= isWarm;
        treatment = sendTreatment;
        const isOver =
          (treatment.kind === "cut" || treatment.kind === "withheld") && cuts >= treatment.times;
        if (isOver) treatment = { kind: "untouched" };
        if (treatment.kind === "withheld") return reset(client);
        if (treatment.kind === "cut") {
          const { afterMs } = treatment;
          void wait(afterMs).then(() => reset(client));
        }
      }
      pass(keepsConnections ? chunk : asLastRequest(chunk), studio);
    });
    studio.on("data", (chunk) => {
      isWarm = true;
      if (treatment.kind !== "cut") pass(chunk, client);
    });
  });

  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    treatSends: (treatment) => {
      sendTreatment = treatment;
      cuts = 0;
      cameWarm = undefined;
    },
    keepConnections: (keep) => {
      keepsConnections = keep;
      if (!keep) breakAll();
    },
    cuts: () => cuts,
    cameWarm: () => cameWarm,
    close: () => {
      server.close();
      breakAll();
    },
  };
}

/** Asks the studio to close the connection after its answer, as a browser can. */
function asLastRequest(chunk: Buffer): Buffer {
  const text = chunk.toString("latin1");
  return Buffer.from(text.replace("Connection: keep-alive", "Connection: close"), "latin1");
}

async function slice(chunk: Buffer, to: Socket, bytes: number, pauseMs: number): Promise<void> {
  for (let at = 0; at < chunk.length; at += bytes) {
    to.write(chunk.subarray(at, at + bytes));
    await wait(pauseMs);
  }
}
