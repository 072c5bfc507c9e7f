import type { Page } from "@playwright/test";
import { choose, upload } from "../support/audio-section.ts";
import { sampleFile } from "../support/sample-files.ts";
import {
  composeForTwo,
  expect,
  instanceToRemember,
  newestRecord,
  rememberInstance,
  send,
  test,
} from "../support/studio-test.ts";

const history = (page: Page) => page.getByRole("region", { name: "History" });

test.describe("without Web Locks", () => {
  test.beforeEach(({ page }) =>
    page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "locks")),
  );

  test("one tab sends one status at a time, and its record does not change when another tab opens", async ({
    page,
    context,
    connect,
  }) => {
    await connect();
    await composeForTwo(page);
    let sends = 0;
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/sendVoiceStatus**", async (route) => {
      sends += 1;
      await held;
      await route.continue();
    });
    await page.getByRole("button", { name: "Send status" }).dblclick();
    await expect(newestRecord(page)).toContainText("Sending");
    const other = await context.newPage();
    await other.goto("/");
    await expect(newestRecord(other)).toContainText("demo-greeting.mp3");
    answer();
    for (const tab of [page, other]) await expect(newestRecord(tab)).toContainText("3EB0");
    await expect(history(page).getByRole("listitem")).toHaveCount(1);
    expect(sends).toBe(1);
  });

  test("two tabs take turns at the gateway", async ({ page, context, connect, baseURL }) => {
    // This instance queues the status and never answers.
    const idInstance = await connect("601");
    await composeForTwo(page);
    // The other tab opens with the draft as it is stored.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("vss:draft")))
      .toContain("79123456789");
    const other = await context.newPage();
    const remembered = instanceToRemember(idInstance, baseURL ?? "");
    await other.addInitScript(rememberInstance, remembered);
    await other.goto("/");
    const asked = page.waitForRequest("**/sendVoiceStatus");
    await send(page);
    await asked;
    await other.bringToFront();
    await send(other);
    await other.getByRole("dialog").getByRole("button", { name: "Send again" }).click();
    await expect(other.getByRole("alert")).toContainText("Another tab is sending");
    await expect(other.getByRole("alert")).toContainText("Not sent");
  });
});

test("without Trusted Types a file is converted and uploaded", async ({ page, connect }) => {
  // Chromium would enforce them even if the page cannot see them, so the policy is removed too.
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers["content-security-policy"]?.replace(/; require-trusted-types.*/, "");
    await route.fulfill({
      response,
      headers: { ...headers, "content-security-policy": `${policy}` },
    });
  });
  await page.addInitScript(() => Reflect.deleteProperty(window, "trustedTypes"));
  await connect();
  expect(await page.evaluate(() => "trustedTypes" in window)).toBe(false);
  await choose(page, sampleFile("opus.ogg"));
  await upload(page);
  await expect(page.getByLabel("File name")).toHaveValue("opus.mp3");
});

test("the studio works without the features that the oldest supported browsers lack, and the history says what is missing", async ({
  page,
  connect,
}) => {
  await page.addInitScript(() => {
    const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
    const younger: [object, string[]][] = [
      [URL, ["canParse", "parse"]],
      [Promise, ["withResolvers", "try"]],
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Array, ["fromAsync"]],
      [Set.prototype, ["union", "intersection", "difference", "isSubsetOf"]],
      [iterators, ["map", "filter", "flatMap", "some", "every", "find", "toArray", "take"]],
      [Uint8Array, ["fromBase64"]],
      [Uint8Array.prototype, ["toBase64"]],
    ];
    for (const [home, names] of younger) {
      for (const name of names) Reflect.deleteProperty(home, name);
    }
  });
  // Without a promise of the database to write at once.
  await page.addInitScript(() => {
    Reflect.deleteProperty(IDBTransaction.prototype, "durability");
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function begin(stores, mode) {
      return transaction.call(this, stores, mode);
    };
  });
  // Without menus that close by themselves.
  await page.addInitScript(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function set(name, value) {
      setAttribute.call(this, name, name === "popover" ? "manual" : value);
    };
  });
  // Without a list of service workers.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.getRegistrations = () =>
      Promise.reject(new DOMException("denied", "SecurityError"));
  });
  await connect();
  await expect(page.getByRole("banner")).toContainText("authorized");

  await test.step("a file is converted, and a status sent and followed", async () => {
    await composeForTwo(page);
    await choose(page, sampleFile("aac.m4a"));
    await upload(page);
    await send(page);
    await expect(newestRecord(page)).toContainText("2 of 2 saw it");
    await expect(history(page)).toContainText("may lose a record if it crashes");
  });

  await test.step("a menu closes on Escape and on a click beside it", async () => {
    const opener = page.getByRole("button", { name: "Templates" });
    const menu = page.getByRole("dialog", { name: "Templates" });
    await opener.click();
    await expect(menu).toHaveAttribute("popover", "manual");
    await menu.getByText("A template saves the link").click();
    await expect(menu).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await opener.click();
    await expect(menu).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(menu).toBeHidden();
    await opener.click();
    await expect(menu).toBeVisible();
    await opener.click();
    await expect(menu).toBeHidden();
  });
});
