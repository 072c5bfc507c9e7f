import { writeFile } from "node:fs/promises";
import { expect, test as base } from "@playwright/test";
import { instanceToRemember, rememberInstance, sendAtOnce } from "../support/studio-test.ts";
import { startFirefox } from "./firefox.ts";
import { TabDriver, heading } from "./inputs.ts";
import type { Engine, Profile } from "./tab.ts";
import { startWebKit } from "./webkit.ts";

const start = { firefox: startFirefox, webkit: startWebKit };

export interface EngineOptions {
  engineName: keyof typeof start;
}

interface Fixtures {
  profile: Profile;
  /** Opens a tab with the studio, on an instance of the emulator that no other test uses. */
  openStudio: () => Promise<TabDriver>;
  /** The studio in the first tab. */
  studio: TabDriver;
}

let instances = 0;

/** A test in a browser that Playwright cannot drive: a stock Firefox, or WebKitGTK. */
export const test = base.extend<Fixtures, EngineOptions & { engine: Engine }>({
  engineName: ["firefox", { option: true, scope: "worker" }],

  engine: [
    async ({ engineName }, use) => {
      const engine = await start[engineName]();
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  profile: async ({ engine }, use) => {
    const profile = await engine.newProfile();
    await use(profile);
    await profile.close();
  },

  openStudio: async ({ profile, baseURL }, use, testInfo) => {
    instances += 1;
    const number = `${testInfo.workerIndex}`.padStart(3, "0") + `${instances}`.padStart(3, "0");
    const given = instanceToRemember(`12${number}001`, String(baseURL));
    const opened: TabDriver[] = [];
    await use(async () => {
      const tab = await profile.newTab();
      await tab.resize(1280, 900);
      await tab.goTo(String(baseURL));
      await tab.run(rememberInstance, given);
      await tab.run(sendAtOnce);
      await tab.reload();
      await tab.run(recordErrors);
      const hands = new TabDriver(tab);
      opened.push(hands);
      await hands.sees(heading("New voice status"));
      return hands;
    });
    for (const [index, { tab }] of opened.entries()) {
      if (testInfo.status !== testInfo.expectedStatus) {
        const path = testInfo.outputPath(`tab-${index + 1}.png`);
        await writeFile(path, await tab.screenshot());
        await testInfo.attach(`tab ${index + 1}`, { path, contentType: "image/png" });
      }
      expect(await tab.run(breaksSeen), "errors of the page").toEqual([]);
    }
  },

  studio: async ({ openStudio }, use) => {
    await use(await openStudio());
  },
});

export { expect };

interface Watched {
  breaks?: string[];
}

/** Records every error of the page from now on. Runs in the page. */
function recordErrors(): void {
  const breaks: string[] = [];
  Object.assign(window, { breaks });
  window.addEventListener("error", ({ message }) => breaks.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => breaks.push(String(reason)));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    breaks.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

function breaksSeen(): string[] {
  return (window as Watched).breaks ?? [];
}
