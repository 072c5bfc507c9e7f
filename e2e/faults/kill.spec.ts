import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { rememberInstance, sendAtOnce } from "../support/studio-test.ts";
import { compose, expect, idInstanceOf, instanceHere, rowsOf, test } from "./fault-test.ts";
import type { GreenApi } from "./green-api.ts";
import { known } from "./known.ts";
import { inputs } from "./inputs.ts";
import { type KillableBrowser, startBrowser } from "./killable-browser.ts";
import { SEED } from "./seed.ts";

const FILE_NAME = "kill.mp3";
const MANY = 20;
const LONGEST_MS = 500;
/** A browser may happen to write localStorage to the disk just before it is killed. */
const MAX_TRIES_OF_CONTROL = 5;

/** Resolves when the browser must be killed. */
type Moment = (page: Page, arrival: Promise<void>) => Promise<unknown>;

const onArrival: Moment = (_, arrival) => arrival;

/** This long after the click, but not before the request leaves, because the record must be there by then. */
const afterClick = (ms: number): Moment => {
  return (page) => Promise.all([wait(ms), page.waitForRequest("**/sendVoiceStatus")]);
};

interface Found {
  delivered: number;
  records: number;
  /** Whether localStorage kept what was written at the click. */
  control: boolean;
}

/** Kills a browser after a click, and returns what the next browser with its profile knows. */
async function killAfterClick(
  moment: Moment | undefined,
  idInstance: string,
  origin: string,
  greenApi: GreenApi,
): Promise<Found> {
  const profile = await mkdtemp(path.join(tmpdir(), "studio-kill-"));
  const started: KillableBrowser[] = [];
  const start = async () => {
    const browser = await startBrowser(profile);
    started.push(browser);
    return browser;
  };
  try {
    const { page, kill } = await start();
    await page.goto(origin);
    await page.evaluate(rememberInstance, instanceHere(idInstance));
    await page.evaluate(sendAtOnce);
    await page.reload();
    await compose(page, FILE_NAME);
    await page.evaluate(() => {
      document.addEventListener("click", () => localStorage.setItem("control", "clicked"));
    });
    const reached = moment?.(page, greenApi.arrival(idInstance, FILE_NAME));
    await known(inputs, "a click").press(page);
    await reached;
    await kill();

    const again = await start();
    await again.page.goto(origin);
    await again.page.getByRole("region", { name: "History" }).waitFor();
    const delivered = greenApi.deliveriesOf(idInstance, FILE_NAME).length;
    const rows = rowsOf(again.page, FILE_NAME);
    // If it is killed at the moment of the click, the browser may not have begun anything.
    if (delivered > 0 || moment) await expect(rows).toHaveCount(1);
    return {
      delivered,
      records: await rows.count(),
      control: await again.page.evaluate(() => localStorage.getItem("control") !== null),
    };
  } finally {
    for (const { kill } of started) await kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const all = process.env["FAULTS"] === "all";

test("a browser that is killed after a click still has the record; localStorage alone does not", async ({
  baseURL: origin = "",
  greenApi,
}) => {
  const found: Found[] = [];
  const isLost = () => found.some(({ control }) => !control);
  for (let time = 0; time === 0 || (!isLost() && time < MAX_TRIES_OF_CONTROL); time += 1) {
    const idInstance = idInstanceOf("kill", SEED, time);
    found.push(await killAfterClick(onArrival, idInstance, origin, greenApi));
  }
  expect(isLost(), JSON.stringify(found)).toBe(true);
  for (const { delivered, records } of found) {
    expect({ delivered, records }).toEqual({ delivered: 1, records: 1 });
  }
});

if (all) {
  test(`${MANY} browsers that are killed within ${LONGEST_MS} ms of a click still have the record`, async ({
    baseURL: origin = "",
    greenApi,
  }) => {
    test.setTimeout(MANY * test.info().timeout);
    const found: Found[] = [];
    for (let time = 0; time < MANY; time += 1) {
      const ms = Math.round((time * LONGEST_MS) / (MANY - 1));

      await test.step(`after ${ms} ms`, async () => {
        const moment = time === 0 ? undefined : afterClick(ms);
        const idInstance = idInstanceOf("kill", SEED, MAX_TRIES_OF_CONTROL + time);
        found.push(await killAfterClick(moment, idInstance, origin, greenApi));
      });
    }
    const results = JSON.stringify(found);
    for (const { delivered, records } of found)
      expect(delivered, results).toBeLessThanOrEqual(records);
    expect(found.filter(({ records }) => records === 1).length).toBeGreaterThanOrEqual(MANY - 1);
    const lost = found.filter(({ control }) => !control);
    expect(lost.length, results).toBeGreaterThanOrEqual(MANY / 2);
  });
}
