import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSettings } from "../../src/gateway/serve/settings.ts";
import { startServer } from "../../src/gateway/serve/start-server.ts";
import { hashPassword } from "../../src/gateway/users/password-hash.ts";
import { writeUsers } from "../../src/gateway/users/users-file.ts";
import { CHEAP_HASH } from "../../src/gateway/users/users-under-test.ts";
import { freePort } from "./free-port.ts";
import { serverInstance } from "./server-instance.ts";

export const PASSWORD = "correct horse battery staple";

/** A served studio with a sign-in: Anna may send, and Rita may look. */
export async function serveWithUsers() {
  const folder = await mkdtemp(path.join(tmpdir(), "served-"));
  const port = await freePort();
  const password = await hashPassword(PASSWORD, CHEAP_HASH);
  await writeUsers(path.join(folder, "users.json"), [
    { name: "Anna", role: "sender", instances: "all", password },
    { name: "Rita", role: "reader", instances: "all", password },
  ]);
  const settings = readSettings({
    PORT: String(port),
    SIGN_IN: "users",
    EMULATOR: "1",
    EMULATOR_SPEED: "20",
    DATA_FOLDER: folder,
    GREEN_API_INSTANCES: JSON.stringify([serverInstance(`http://127.0.0.1:${port}/emulator`)]),
  });
  const { url, stop } = await startServer(settings, {
    pageFolder: path.resolve("dist"),
    log: () => {},
  });
  return {
    origin: url.replace(/\/$/, ""),
    auditLog: path.join(folder, "audit.jsonl"),
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
