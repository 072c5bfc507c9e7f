import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { preview } from "vite";
import { attemptFolder } from "../../src/gateway/attempts/attempt-folder.ts";
import { everySecond, type SecondWork } from "../../src/gateway/planned/every-second.ts";
import { planFolder } from "../../src/gateway/planned/plan-folder.ts";
import { gateway } from "../../src/vite/gateway-plugin.ts";
import { freePort } from "./free-port.ts";
import { serverInstance } from "./server-instance.ts";
import { test as base } from "./studio-test.ts";

interface PlannedStudio {
  origin: string;
  /** Sets the server's clock, in unix ms, and has it do what is due then. */
  setClock: (at: number) => Promise<void>;
}

const STOP_LIMIT_MS = 10_000;

/** Tests whose studio keeps the token of "Counter", sends at set times, and has a clock that they set. */
export const test = base.extend<{ studio: PlannedStudio }>({
  studio: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "planned-"));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    let ahead = 0;
    const second = everySecond();
    let work: SecondWork | undefined;
    const start = (given: SecondWork) => {
      work = given;
      second.start(given);
    };
    const server = await preview({
      configFile: false,
      logLevel: "error",
      plugins: [
        gateway({
          now: () => Date.now() + ahead,
          serverInstances: [serverInstance(`${origin}/emulator`)],
          planned: {
            store: planFolder(path.join(folder, "planned")),
            clock: { start, stop: second.stop },
          },
          attempts: await attemptFolder(path.join(folder, "attempts"), Date.now),
          emulatorSpeed: 20,
        }),
      ],
      preview: { host: "127.0.0.1", port, strictPort: true },
    });
    const setClock = async (at: number) => {
      ahead = at - Date.now();
      await work?.tick();
      await work?.whenIdle();
    };
    await use({ origin, setClock });
    await second.stop(STOP_LIMIT_MS);
    await server.close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ studio }, use) => use(studio.origin),
});
