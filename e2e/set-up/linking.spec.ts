import { expect, switchTo, test } from "../support/studio-test.ts";
import { block, expectVerdict, openSetUp, reason, region } from "./set-up-test.ts";

test("a phone is linked by a QR code, unlinked, and linked by a code for its number", async ({
  page,
  connectAll,
}) => {
  await page.clock.install();
  await connectAll(["700", "712", "710", "711"]);
  const asked: string[] = [];
  page.on("request", (request) => {
    const method = /\/waInstance\d+\/(\w+)/.exec(request.url())?.[1];
    if (method) asked.push(method);
  });
  const account = block(page, "Account");
  const status = account.getByRole("status");

  await test.step("the code is shown on a click, and never to an audience", async () => {
    await openSetUp(page);
    await expectVerdict(page, "Not ready for statuses. No phone is linked.");
    await reason(page, "No phone is linked").getByRole("button", { name: "Link a phone" }).click();
    await expect(account.getByRole("heading")).toBeFocused();
    expect(asked).not.toContain("qr");
    await account.getByRole("button", { name: "Show the QR code" }).click();
    await expect(account.getByRole("img", { name: /^QR code for WhatsApp/ })).toBeVisible();
    await page.keyboard.press("p");
    await expect(account).toContainText("Hidden: anyone who sees the code");
    await expect(account.getByRole("img")).toHaveCount(0);
    await page.keyboard.press("p");
  });

  await test.step("once it is scanned, the instance is ready and the account is shown", async () => {
    await account.getByRole("button", { name: "Show the QR code" }).click();
    await expectVerdict(page, "Ready for statuses");
    await expect(account.getByRole("heading")).toBeFocused();
    await expect(account.getByRole("img", { name: "The account's picture" })).toBeVisible();
    const phone = page.getByRole("region", { name: "Preview" });
    await phone.getByText("Viewer").click();
    await expect(phone).toContainText("Shop 700");
    await expect(block(page, "States")).toContainText(/authorized\s*since/);
    await page.keyboard.press("p");
    await expect(account.getByRole("img")).toHaveCount(0);
    await expect(account).toContainText("hidden with personal data");
    await page.keyboard.press("p");
  });

  await test.step("a reboot and a logout name what follows from them", async () => {
    await account.getByRole("button", { name: "Reboot…" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("The queue is kept.");
    await dialog.getByRole("button", { name: "Reboot" }).click();
    await expectVerdict(page, "Not ready yet: wait a few minutes");
    await expectVerdict(page, "Ready for statuses");
    await account.getByRole("button", { name: "Log out…" }).click();
    await expect(dialog).toContainText("until a phone is linked again");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(asked).not.toContain("logout");
    await account.getByRole("button", { name: "Log out…" }).click();
    await dialog.getByRole("button", { name: "Log out" }).click();
    await expectVerdict(page, "Not ready for statuses. No phone is linked.");
  });

  await test.step("a code for the number links it as well", async () => {
    await account.getByText("Code by number").click();
    await account.getByLabel("Phone number of the account").fill("12");
    await account.getByRole("button", { name: "Get a code" }).click();
    await expect(account).toContainText("Not a phone number in international form.");
    await account.getByLabel("Phone number of the account").fill("+7 912 345-67-89");
    await account.getByRole("button", { name: "Get a code" }).click();
    await expect(status).toContainText(/Code to type on the phone: [A-Z0-9]{8}/);
    await expectVerdict(page, "Ready for statuses");
  });

  await test.step("a tab that is hidden asks for no code, and goes on when it is seen again", async () => {
    await switchTo(page, "712");
    await account.getByRole("button", { name: "Show the QR code" }).click();
    await expect(status).toBeVisible();
    await page.evaluate(becomes, "hidden");
    // A question may have been on its way.
    await page.clock.runFor(1_500);
    asked.length = 0;
    await page.clock.runFor(3_000);
    expect(asked).not.toContain("qr");
    await page.evaluate(becomes, "visible");
    await expect.poll(() => asked).toContain("qr");
  });

  await test.step("leaving the region stops the questions", async () => {
    await region(page).getByRole("button", { name: "Close instance set-up" }).click();
    await expect(region(page)).toHaveCount(0);
    asked.length = 0;
    await page.clock.runFor(3_000);
    await openSetUp(page);
    await expect(account.getByRole("button", { name: "Show the QR code" })).toBeVisible();
    expect(asked).not.toContain("qr");
  });

  await test.step("what GREEN-API answers instead of a code is shown as it comes", async () => {
    await switchTo(page, "710");
    await account.getByRole("button", { name: "Show the QR code" }).click();
    await expect(status).toContainText(/GREEN-API answered “\w*passkey\w*”/i);
    await switchTo(page, "711");
    await account.getByText("Code by number").click();
    await account.getByLabel("Phone number of the account").fill("+7 912 345-67-89");
    await account.getByRole("button", { name: "Get a code" }).click();
    await expect(status).toContainText("GREEN-API sent no code.");
  });
});

/** Hides or shows the tab. Runs in the page. */
function becomes(visibilityState: string): void {
  Object.defineProperty(document, "visibilityState", {
    value: visibilityState,
    configurable: true,
  });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
}
