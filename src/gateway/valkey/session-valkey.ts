import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import type { Session, SessionStore } from "../sign-in/sessions.ts";
import type { Valkey } from "./valkey-client.ts";

const session = z.object({
  name: z.string(),
  stamp: z.string(),
  startedAt: z.number(),
  usedAt: z.number(),
});

/** Keeps sessions in Valkey or Redis, for all gateways that use it; they outlive a restart of a gateway. */
export function sessionValkey({ command }: Valkey): SessionStore {
  const write = (digest: string, kept: Session, forMs: number, only: "NX" | "XX") =>
    command("SET", keyOf(digest), JSON.stringify(kept), only, "PX", String(Math.ceil(forMs)));
  return {
    async add(digest, kept, forMs) {
      await write(digest, kept, forMs, "NX");
    },
    async find(digest) {
      const text = await command("GET", keyOf(digest));
      return typeof text === "string" ? z.safeParse(session, parseJson(text)).data : undefined;
    },
    async update(digest, kept, forMs) {
      await write(digest, kept, forMs, "XX");
    },
    async remove(digest) {
      await command("DEL", keyOf(digest));
    },
  };
}

function keyOf(digest: string): string {
  return `vss:session:${digest}`;
}
