import { setTimeout as wait } from "node:timers/promises";
import type { Page, Route } from "@playwright/test";
import type { StudioServer } from "./studio-server.ts";

interface Scene {
  page: Page;
  origin: string;
  studio: StudioServer;
  /** Resolves as soon as GREEN-API has read the send. */
  arrival: () => Promise<void>;
}

export interface Interruption {
  /** The row of the fault matrix. */
  fault: string;
  before?: (scene: Scene) => Promise<unknown>;
  /** Resolves with the page to continue with, if it is another one. */
  after?: (scene: Scene) => Promise<Page | void>;
  /** The send may not have left the page. */
  mayPrevent?: true;
  /** What was stored is lost. */
  forgets?: true;
}

/** Opens the studio in a new tab and closes the old one. */
async function openAgain({ page, origin }: Scene): Promise<Page> {
  const next = await page.context().newPage();
  await next.goto(origin);
  await page.close();
  await next.bringToFront();
  return next;
}

function leaving(ms: number, leave: (scene: Scene) => Promise<Page | void>): Interruption {
  return {
    fault: "F19",
    mayPrevent: true,
    after: (scene) => wait(ms).then(() => leave(scene)),
  };
}

/**
 * Acts once the send has made its first request: it asks for the run of the gateway. Before that, nobody can see
 * that a click is on its way, and the next one would meet it.
 */
function onceSending(
  act: (scene: Scene) => Promise<void>,
  prepare?: (scene: Scene) => Promise<unknown>,
): Required<Pick<Interruption, "before" | "after">> {
  let asked: Promise<unknown> = Promise.resolve();
  return {
    before: async (scene) => {
      await prepare?.(scene);
      const context = scene.page.context();
      asked = context.waitForEvent("request", (request) => request.url().endsWith("/run"));
    },
    after: async (scene) => {
      await asked;
      await act(scene);
    },
  };
}

async function sleepFirst(route: Route): Promise<void> {
  await route.request().frame().evaluate(sleepAnHour);
  await route.fallback();
}

const reload = ({ page }: Scene) => page.reload().then(() => {});

const closeAndOpen = async ({ page, origin }: Scene) => {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(origin);
  await next.bringToFront();
  return next;
};

const goAndComeBack = async ({ page }: Scene) => {
  await page.goto("about:blank");
  await page.goBack();
};

const goElsewhere = async ({ page, origin }: Scene) => {
  await page.goto("about:blank");
  await page.goto(origin);
};

function crash(ms: number): Interruption {
  const after = async (scene: Scene) => {
    await wait(ms);
    const session = await scene.page.context().newCDPSession(scene.page);
    const crashed = scene.page.waitForEvent("crash");
    // Never answered, because the page has crashed.
    session.send("Page.crash").catch(() => {});
    await crashed;
    return openAgain(scene);
  };
  return { fault: "F21", mayPrevent: true, after };
}

/** While a machine sleeps, everything stops except the clock. */
function sleepAnHour(): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + 60 * 60 * 1000;
}

/** What else happens before, during or after a click. */
export const interruptions: Record<string, Interruption> = {
  "nothing else": { fault: "" },
  "the network gone before the click": {
    fault: "F16",
    mayPrevent: true,
    before: ({ page }) => page.context().setOffline(true),
    after: ({ page }) => wait(100).then(() => page.context().setOffline(false)),
  },
  "the network gone during the send": {
    fault: "F16",
    after: async ({ page, arrival }) => {
      await arrival();
      await page.context().setOffline(true);
      await wait(100);
      await page.context().setOffline(false);
    },
  },
  "the tab reloaded at once": leaving(0, reload),
  "the tab reloaded after 10 ms": leaving(10, reload),
  "the tab reloaded after 100 ms": leaving(100, reload),
  "the tab closed at once": leaving(0, closeAndOpen),
  "the tab closed after 10 ms": leaving(10, closeAndOpen),
  "the tab closed after 100 ms": leaving(100, closeAndOpen),
  "away and back at once": leaving(0, goAndComeBack),
  "away and back after 10 ms": leaving(10, goAndComeBack),
  "away and back after 100 ms": leaving(100, goAndComeBack),
  "another page at once": leaving(0, goElsewhere),
  "another page after 10 ms": leaving(10, goElsewhere),
  "another page after 100 ms": leaving(100, goElsewhere),
  "a crash at once": crash(0),
  "a crash after 50 ms": crash(50),
  "the gateway restarted": {
    fault: "F15",
    mayPrevent: true,
    ...onceSending(({ studio }) => wait(20).then(() => studio.restart())),
  },
  "the gateway restarted, and its memory lost": {
    fault: "F15",
    mayPrevent: true,
    ...onceSending(({ studio }) => wait(20).then(() => studio.restart({ forgets: true }))),
  },
  "a sleep between the click and the request": {
    fault: "F32",
    mayPrevent: true,
    ...onceSending(
      ({ page }) => page.unroute("**/run", sleepFirst),
      ({ page }) => page.route("**/run", sleepFirst),
    ),
  },
  "the storage cleared": {
    fault: "F30",
    forgets: true,
    after: async ({ page }) => {
      await page.evaluate(() => {
        localStorage.clear();
        indexedDB.deleteDatabase("vss");
      });
    },
  },
};
