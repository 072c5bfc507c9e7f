import type { Page } from "@playwright/test";
import { type Relay, startRelay } from "../support/relay.ts";
import { CANARY, expect, test as studioTest } from "../support/studio-test.ts";
import { healthy } from "./answers.ts";
import { type GreenApi, startGreenApi } from "./green-api.ts";
import { startStudio, type StudioServer } from "./studio-server.ts";

const API_HOST = "7103.api.green-api.com";
const MEDIA_HOST = "7103.media.green-api.com";

/** Does not exist, because playing the audio is not tested here. */
const AUDIO_ORIGIN = "http://files.example";

interface WorkerFixtures {
  greenApi: GreenApi;
  studio: StudioServer;
}

interface Fixtures {
  relay: Relay;
}

/** Browser → relay → the built studio → a GREEN-API of this test, over sockets that can be broken. */
export const test = studioTest.extend<Fixtures, WorkerFixtures>({
  allowedOrigins: [AUDIO_ORIGIN],
  greenApi: [
    async ({ browserName }, use) => {
      // Many of these tests are about the second POST of a browser, which Chromium sends.
      expect(browserName).toBe("chromium");
      const greenApi = await startGreenApi(healthy);
      await use(greenApi);
      greenApi.close();
      const strangers = [...greenApi.hosts].filter(
        (host) => ![API_HOST, MEDIA_HOST].includes(host),
      );
      expect(strangers, "other hosts that were asked for").toEqual([]);
    },
    { scope: "worker" },
  ],
  studio: [
    async ({ greenApi }, use) => {
      const studio = await startStudio(greenApi.fetch);
      await use(studio);
      await studio.close();
      expect(studio.printed(), "the terminal").not.toContain(CANARY);
    },
    { scope: "worker" },
  ],
  relay: async ({ studio }, use) => {
    const relay = await startRelay(studio.port);
    await use(relay);
    relay.close();
  },
  baseURL: async ({ relay }, use) => use(relay.origin),
});

/** The suites of tests, as a part of idInstance. */
const suites = { single: 1, random: 2, kill: 3, upload: 4, series: 5 };

/**
 * The idInstance of one test. It is the same in every run with this seed, and no other test has it.
 *
 * @param number of the test in its suite, below 1000.
 */
export function idInstanceOf(suite: keyof typeof suites, seed: number, number: number): string {
  const repeated = String(test.info().repeatEachIndex % 100).padStart(2, "0");
  const seedDigits = String((seed * 1000 + number) % 1e8).padStart(8, "0");
  return `7${suites[suite]}${repeated}${seedDigits}`;
}

export const instanceHere = (idInstance: string) => ({
  instance: { label: "Test shop", idInstance, apiUrl: `https://${API_HOST}` },
  token: CANARY,
});

/** Writes a draft that can be sent. */
export async function compose(page: Page, fileName: string): Promise<void> {
  await addPerson(page);
  await nameFile(page, fileName);
}

export async function addPerson(page: Page): Promise<void> {
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("+7 912 345-67-89");
  await page.getByLabel("Add recipients").press("Enter");
}

/** Another file also has another link, because the studio asks before the same link is sent again. */
export async function nameFile(page: Page, fileName: string): Promise<void> {
  await page.getByLabel("Link to the audio").fill(`${AUDIO_ORIGIN}/${fileName}`);
  await page.getByLabel("File name").fill(fileName);
}

export const history = (page: Page) => page.getByRole("region", { name: "History" });

/** The rows of the history for what this studio sent of one file. */
export const rowsOf = (page: Page, fileName: string) =>
  history(page).getByRole("listitem").filter({ hasText: fileName, hasNotText: "sent elsewhere" });

export { expect };
