import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { chooseInMenu, openPageMenu } from "../support/page-menu.ts";
import { PASSWORD, serveWithUsers } from "../support/served-studio.ts";
import { block, openSetUp, region } from "../set-up/set-up-test.ts";
import {
  composeForTwo,
  expect,
  newestRecord,
  records,
  send,
  test as base,
} from "../support/studio-test.ts";

type Studio = Awaited<ReturnType<typeof serveWithUsers>>;

const test = base.extend<object, { studio: Studio }>({
  studio: [
    async ({}, use) => {
      const studio = await serveWithUsers();
      await use(studio);
      await studio.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ studio }, use) => use(studio.origin),
});

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function chooseCounter(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Instance:/ }).click();
  await page.getByRole("button", { name: /^Counter/ }).click();
  await expect(page.getByRole("banner")).toContainText("authorized");
}

/** Both people have had this audio before. */
async function sendAgain(page: Page): Promise<void> {
  await send(page);
  await page.getByRole("button", { name: "Send again" }).click();
}

const note = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "Sign in again: nothing is lost" });
const draft = Buffer.from(JSON.stringify({ v: 1 })).toString("base64url");

test("a sender signs in by keyboard, sends, loses the session without losing anything, and signs out", async ({
  page,
  context,
  studio,
}) => {
  await test.step("the sign-in says what is wrong, and keeps the address with its fragment", async () => {
    await page.goto(`/?from=chat#draft=${draft}`);
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    await expect(page.getByLabel("Name")).toBeFocused();
    await expectAccessibleInBothThemes(page);
    await page.keyboard.type("anna");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Password")).toBeFocused();
    await page.keyboard.type("a wrong password");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toContainText("Wrong name or password");
    await expectAccessibleInBothThemes(page);
    await expect(page.getByLabel("Name")).toHaveValue("anna");
    await expect(page.getByLabel("Password")).toBeFocused();
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "A link to a draft" })).toBeVisible();
    expect(new URL(page.url()).search).toBe("?from=chat");
  });

  await test.step("a send is accepted, and the log has it", async () => {
    await page.goto("/");
    await chooseCounter(page);
    await composeForTwo(page);
    await send(page);
    await expect(newestRecord(page)).toContainText(/Accepted|Published|Delivered|Viewed/);
    const log = await readFile(studio.auditLog, "utf8");
    expect(log).toContain('"user":"Anna"');
    expect(log).toContain('"outcome":"accepted"');
    expect(log).not.toMatch(/79123456789|demo-greeting/);
  });

  await test.step("a session that has ended is said, and the sign-in is in another tab", async () => {
    await context.clearCookies();
    await page.getByLabel("File name").fill("kept.mp3");
    await sendAgain(page);
    await expect(note(page)).toBeVisible();
    await expect(newestRecord(page)).toContainText("You are signed out");
    await openSetUp(page);
    await expect(block(page, "Settings")).toHaveCount(0);
    await expect(page.getByRole("banner")).toContainText("You are signed out");
    await page.keyboard.press("Escape");
    const opened = context.waitForEvent("page");
    await note(page).getByRole("link", { name: "Sign in" }).click();
    const tab = await opened;
    await signIn(tab, "Anna");
    await expect(tab.getByRole("heading", { name: "You are signed in" })).toBeVisible();
    await tab.close();
    await expect(note(page)).toHaveCount(0);
    // Long before the state would be asked for again.
    const banner = page.getByRole("banner");
    await expect(banner).not.toContainText("You are signed out", { timeout: 3_000 });
    await expect(page.getByLabel("File name")).toHaveValue("kept.mp3");
    await sendAgain(page);
    await expect(records(page)).toHaveCount(3);
    await expect(newestRecord(page)).toContainText(/Accepted|Published|Delivered|Viewed/);
  });

  await test.step("the menu names the person, and signs out", async () => {
    await openPageMenu(page);
    const menu = page.getByRole("dialog", { name: "Menu" });
    await expect(menu).toContainText("Signed in as Anna");
    await page.keyboard.press("Escape");
    await chooseInMenu(page, "Hide personal data");
    await openPageMenu(page);
    await expect(menu).not.toContainText("Anna");
    await menu.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
});

test.describe("on another site", () => {
  const SITE = "http://localhost:9";
  test.use({ allowedOrigins: [SITE] });

  test("a link to the studio, to which the browser sends no cookie, opens it signed in", async ({
    page,
    studio,
  }) => {
    await page.route(`${SITE}/`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<a href="${studio.origin}/">Studio</a>` }),
    );
    await page.goto("/");
    await signIn(page, "Rita");
    // Who is signed in is asked with the first input.
    const button = page.getByRole("button", { name: "Send status" });
    await expect(button).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(button).toBeDisabled();
    await page.goto(SITE);
    await page.getByRole("link", { name: "Studio" }).click();
    await expect(button).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(button).toBeDisabled();
    await expect(note(page)).toHaveCount(0);
  });
});

test("a reader sees everything and sends nothing", async ({ page, studio }) => {
  await page.goto("/");
  await signIn(page, "Rita");
  await chooseCounter(page);
  await composeForTwo(page);
  const button = page.getByRole("button", { name: "Send status" });
  await expect(button).toHaveAccessibleDescription(/^Read only/);
  await expect(button).toBeDisabled();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expectAccessibleInBothThemes(page);
  await openPageMenu(page);
  await expect(page.getByRole("dialog", { name: "Menu" })).toContainText("Rita · Read only");
  await page.keyboard.press("Escape");

  await test.step("what would change the instance is greyed, with the reason", async () => {
    await openSetUp(page);
    const setUp = region(page);
    await expect(setUp).toContainText("Read only: your role does not allow changes");
    await expect(setUp.getByRole("button", { name: "Log out…" })).toBeDisabled();
    await expect(setUp.getByRole("button", { name: "Reboot…" })).toBeDisabled();
    await expect(block(page, "Settings").getByRole("radio").first()).toBeDisabled();
    await expectAccessibleInBothThemes(page, setUp);
    await page.keyboard.press("Escape");
  });

  await test.step("the console sends what only looks, and says so about everything else", async () => {
    await page.keyboard.press("c");
    await page.getByRole("tab", { name: "Request", exact: true }).click();
    const method = page.getByRole("combobox", { name: "Method" });
    const sendRequest = page.getByRole("button", { name: "Send request" });
    await method.selectOption("reboot");
    await expect(page.getByText("Read only: your role does not allow reboot.")).toBeVisible();
    await expect(sendRequest).toBeDisabled();
    await method.selectOption("getSettings");
    await expect(page.getByText("Read only: your role does not allow get")).toBeHidden();
    await sendRequest.click();
    await expect(page.getByRole("region", { name: "Response" })).toContainText("outgoingWebhook");
  });

  await expect(records(page)).toHaveCount(0);
  expect(await readFile(studio.auditLog, "utf8")).not.toContain("Rita");
});
