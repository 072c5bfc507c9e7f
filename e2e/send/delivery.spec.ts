import type { APIRequestContext } from "@playwright/test";
import { type Relay, startRelay } from "../support/relay.ts";
import { composeForTwo, expect, newestRecord, send, test as base } from "../support/studio-test.ts";

/** Long enough, in milliseconds, for the request to be processed before its connection breaks. */
const ACTED_ON_MS = 300;

/** Tests whose page can reach the studio through a relay that cuts the first send's connection. */
const test = base.extend<{ relay: Relay }>({
  relay: async ({ baseURL, allowedOrigins }, use) => {
    const relay = await startRelay(() => Number(new URL(baseURL ?? "").port));
    relay.treatSends({ kind: "cut", afterMs: ACTED_ON_MS, times: 1 });
    allowedOrigins.push(relay.origin);
    await use(relay);
    relay.close();
  },
});

/** The journal of an instance answers once a second, to all programs together. */
const journalPace = { intervals: [1_200] };

/** How many statuses an instance of the emulator has; -1 if it asks to wait. */
async function deliveries(request: APIRequestContext, idInstance: string): Promise<number> {
  const journal = await request.get(`/emulator/waInstance${idInstance}/getOutgoingStatuses/token`);
  const statuses: unknown = await journal.json();
  return Array.isArray(statuses) ? statuses.length : -1;
}

test("a connection cut in the middle of a send delivers once, and the record has its idMessage", async ({
  page,
  connect,
  request,
  relay,
}) => {
  const idInstance = await connect("001", relay.origin);
  await composeForTwo(page);
  await send(page);
  await expect(page.getByRole("main").getByText("Accepted", { exact: true })).toBeVisible();
  await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
  expect(relay.cuts()).toBe(1);
  await expect.poll(() => deliveries(request, idInstance), journalPace).toBe(1);
});

test("without the gateway's protection the same cut delivers twice, and the page does not notice", async ({
  page,
  connect,
  request,
  relay,
}) => {
  const idInstance = await connect("001", relay.origin);
  const status = await page.evaluate(async (path) => {
    // A connection is warm after it has carried an answer.
    await (await fetch("/favicon.svg", { cache: "no-store" })).text();
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ urlFile: "https://a.example/a.mp3", fileName: "a.mp3" }),
    });
    return response.status;
  }, `/emulator/waInstance${idInstance}/sendVoiceStatus/token`);
  expect(status).toBe(200);
  expect(relay.cuts()).toBe(1);
  await expect.poll(() => deliveries(request, idInstance), journalPace).toBe(2);
});
