import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Direction = "to the server" | "to the client";
/** Learns of each piece before it is passed on; "lost" drops it, and resets the connection a little later. */
type Watcher = (piece: Buffer, direction: Direction) => "passed" | "lost";

const RESET_AFTER_MS = 20;

/** A connection between two processes, which can be broken. */
export interface Link {
  port: number;
  watch: (watcher: Watcher) => void;
  /** Resets the open connections, and refuses new ones. */
  cut: () => void;
  /** Passes nothing on, and tells nobody. */
  hang: () => void;
  heal: () => void;
  close: () => void;
}

/** Passes bytes on to a port of this machine. */
export async function startLink(serverPort: number): Promise<Link> {
  const sockets = new Set<Socket>();
  let watcher: Watcher = () => "passed";
  let state: "healthy" | "cut" | "hanging" = "healthy";

  const reset = (some: Iterable<Socket> = sockets) => {
    for (const socket of some) socket.resetAndDestroy();
  };
  const pass = (from: Socket, to: Socket, direction: Direction) => {
    let isLost = false;
    sockets.add(from);
    from.on("error", () => from.destroy());
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on("data", (piece) => {
      if (state === "hanging") isLost = true;
      else if (!isLost && watcher(piece, direction) === "lost") {
        isLost = true;
        setTimeout(reset, RESET_AFTER_MS, [from, to]);
      }
      if (!isLost && !to.write(piece)) {
        from.pause();
        to.once("drain", () => from.resume());
      }
    });
  };
  const server = createServer({ noDelay: true }, (client) => {
    if (state === "cut") return void client.resetAndDestroy();
    const up = connect({ port: serverPort, host: "127.0.0.1", noDelay: true });
    pass(client, up, "to the server");
    pass(up, client, "to the client");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    watch: (given) => (watcher = given),
    cut: () => {
      state = "cut";
      reset();
    },
    hang: () => (state = "hanging"),
    heal: () => {
      // What was withheld is lost, so the connections that it was on are of no use.
      if (state === "hanging") reset();
      state = "healthy";
    },
    close: () => {
      server.close();
      reset();
    },
  };
}
