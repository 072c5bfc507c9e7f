import { connectValkey, type Valkey } from "../../src/gateway/valkey/valkey-client.ts";
import type { Redis } from "./redis.ts";

/** Connects tests to stores, and closes all of these connections together. */
export function openConnections() {
  const opened: Valkey[] = [];
  return {
    connectTo({ port }: Redis): Valkey {
      const valkey = connectValkey(`redis://127.0.0.1:${port}`, () => {});
      opened.push(valkey);
      return valkey;
    },
    closeAll: () => Promise.all(opened.map((valkey) => valkey.close())),
  };
}
