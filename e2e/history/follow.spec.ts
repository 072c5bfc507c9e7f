import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  instanceToRemember,
  newestRecord,
  records,
  rememberInstance,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const MINUTE_MS = 60_000;
/** The longest time until the next look at an instance. */
const LONGEST_PAUSE_MS = 5 * MINUTE_MS;

/** A record of a status that was queued three minutes ago and is in no journal. */
function queuedRecord(idInstance: string, number = 0) {
  return {
    version: 1,
    id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C2${number}`,
    idInstance,
    instanceLabel: "Test shop",
    startedAt: Date.now() - 3 * MINUTE_MS,
    request: { urlFile: "https://files.example/a.mp3", fileName: "a.mp3", participants: [] },
    state: "accepted",
    idMessage: `3EB0000000000000000${number}`,
  };
}

async function store(page: Page, record: { id: string }): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `vss:record:${record.id}`,
    JSON.stringify(record),
  ] as const);
}

/** Leaves a page that may have found what was stored: the next one is counted from its beginning. */
async function leave(page: Page): Promise<void> {
  await page.goto("about:blank");
}

/** Counts how often a tab looks at an instance. */
function countLooks(page: Page, idInstance: string): () => number {
  let looks = 0;
  page.on("request", (request) => {
    if (request.url().includes(`/waInstance${idInstance}/getOutgoingStatuses`)) looks += 1;
  });
  return () => looks;
}

/** Lets time pass until a tab has looked this often. One look is not enough, because it may be running already. */
async function passTimeUntil(page: Page, looks: () => number, count: number): Promise<void> {
  const looksAfterPause = async () => {
    await page.clock.fastForward(LONGEST_PAUSE_MS);
    return looks();
  };
  await expect.poll(looksAfterPause).toBeGreaterThanOrEqual(count);
}

const idsOf = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => JSON.parse(localStorage.getItem("vss:instances") ?? "[]"))).map(
    ({ idInstance }: { idInstance: string }) => idInstance,
  );

test("a lost answer is settled while another instance is chosen", async ({ page, connectAll }) => {
  await page.clock.install();
  await connectAll(["600", "001"]);
  await composeForTwo(page);
  // GREEN-API fails from the lost answer until the other instance is chosen.
  await page.route("**/sendVoiceStatus", async (route) => {
    await page.route("**/getOutgoingStatuses**", (look) => look.fulfill({ status: 500 }));
    await route.continue();
  });
  await send(page);
  await expect(page.getByText("The journal is not available now")).toBeVisible();
  await expect(newestRecord(page)).toContainText("Unknown");
  await switchTo(page, "001");
  await page.unroute("**/getOutgoingStatuses**");

  // Repeated, because a look that failed may still be running.
  const recordAfterPause = async () => {
    await page.clock.fastForward(LONGEST_PAUSE_MS);
    return newestRecord(page).textContent();
  };
  await expect.poll(recordAfterPause).toMatch(/3EB0[0-9A-F]{16}/);
  await expect(page.getByRole("banner")).toContainText("Shop 001");
});

test("a lost answer is settled while the history is not drawn", async ({
  page,
  connect,
  baseURL,
}) => {
  const idInstance = await connect();
  const request = { urlFile: `${baseURL}/demo-greeting.mp3`, fileName: "a.mp3", participants: [] };
  const sent = await page.request.post(
    `${baseURL}/emulator/waInstance${idInstance}/sendVoiceStatus/token`,
    { data: request },
  );
  const { idMessage } = await sent.json();
  const lost = { state: "unknown", idMessage: undefined, seenBefore: [] };
  const record = { ...queuedRecord(idInstance), request, ...lost };
  await store(page, record);
  await page.route(/\/assets\/found-records-[^/]*\.js/, (route) => route.abort());
  await page.reload();
  const stored = () => page.evaluate((id) => localStorage.getItem(`vss:record:${id}`), record.id);
  await expect.poll(stored).toContain(idMessage);
  await expect(records(page)).toHaveCount(0);
});

async function setVisibility(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

test("one of two tabs asks; the other takes over when that one sleeps or is closed", async ({
  page,
  context,
  connect,
  baseURL,
}) => {
  await page.clock.install();
  const idInstance = await connect();
  await context.addInitScript(rememberInstance, instanceToRemember(idInstance, String(baseURL)));
  const other = await context.newPage();
  await store(page, queuedRecord(idInstance));
  await leave(page);
  const looks = countLooks(page, idInstance);
  const otherLooks = countLooks(other, idInstance);

  const expectLooksOf = async (awake: () => number, asleep: () => number) => {
    const before = asleep();
    await passTimeUntil(page, awake, awake() + 2);
    expect(asleep()).toBe(before);
  };

  await page.goto("/");
  await expect.poll(looks).toBe(1);
  await expectLooksOf(looks, otherLooks);

  await test.step("the tab that was opened last asks", async () => {
    await other.goto(page.url());
    await expect.poll(otherLooks).toBe(1);
    await expectLooksOf(otherLooks, looks);
  });

  await test.step("that tab sleeps, and wakes", async () => {
    await setVisibility(other, "hidden");
    await expectLooksOf(looks, otherLooks);
    const before = otherLooks();
    await setVisibility(other, "visible");
    await expect.poll(otherLooks).toBeGreaterThan(before);
    await expectLooksOf(otherLooks, looks);
  });

  await test.step("that tab is closed", async () => {
    await other.close();
    await expectLooksOf(looks, otherLooks);
  });
});

test("without Web Locks a tab asks by itself", async ({ page, connect }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "locks"));
  const idInstance = await connect();
  await store(page, queuedRecord(idInstance));
  await leave(page);
  const looks = countLooks(page, idInstance);
  await page.goto("/");
  await expect.poll(looks).toBe(1);
});

test("an instance whose token is wrong is left alone for five minutes, a forgotten one for good", async ({
  page,
  connectAll,
}) => {
  await page.clock.install();
  await connectAll(["401", "001", "002"]);
  const [wrong = "", right = "", forgotten = ""] = await idsOf(page);
  for (const [index, idInstance] of [wrong, right, forgotten].entries()) {
    await store(page, queuedRecord(idInstance, index));
  }
  await leave(page);
  const [wrongLooks, rightLooks, forgottenLooks] = [wrong, right, forgotten].map((idInstance) =>
    countLooks(page, idInstance),
  ) as [() => number, () => number, () => number];
  await page.goto("/");
  await expect.poll(() => [wrongLooks(), rightLooks(), forgottenLooks()]).toEqual([1, 1, 1]);

  await test.step("the others are looked at again before", async () => {
    await page.clock.fastForward(4 * MINUTE_MS);
    await expect.poll(() => Math.min(rightLooks(), forgottenLooks())).toBe(2);
    expect(wrongLooks()).toBe(1);
    await page.clock.fastForward(2 * MINUTE_MS);
    await expect.poll(wrongLooks).toBe(2);
  });

  await test.step("one instance is forgotten", async () => {
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: "Forget Shop 002" }).click();
    await expect.poll(() => idsOf(page)).not.toContain(forgotten);
    const before = forgottenLooks();
    await passTimeUntil(page, rightLooks, rightLooks() + 2);
    expect(forgottenLooks()).toBe(before);
  });

  await test.step("the instance with the wrong token is chosen again", async () => {
    await page.keyboard.press("Escape");
    await switchTo(page, "001");
    const before = wrongLooks();
    await switchTo(page, "401");
    await expect.poll(wrongLooks).toBe(before + 1);
  });
});
