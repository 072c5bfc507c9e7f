import type { Page } from "@playwright/test";
import { expect, test } from "../support/studio-test.ts";

test("what a person does first counts, though its code is still being loaded", async ({
  page,
  connect,
}) => {
  let letThrough = await holdCode(page);
  await connect();
  const link = page.getByLabel("Link to the audio");
  const name = page.getByLabel("File name");

  await test.step("Send, by its key", async () => {
    await page.keyboard.press("ControlOrMeta+Enter");
    letThrough();
    await expect(link).toBeFocused();
    await expect(link).toHaveAccessibleDescription("Add the audio: a link, a file or your voice.");
    await expect(name).toHaveAttribute("aria-invalid", "true");
  });

  await test.step("what is typed", async () => {
    await page.unrouteAll();
    letThrough = await holdCode(page);
    await page.reload();
    await name.pressSequentially("mine.mp3");
    const address = new URL("/demo-greeting.mp3", page.url()).href;
    await link.fill(address);
    await expect(name).toHaveValue("mine.mp3");
    letThrough();
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    await expect(page.getByRole("region", { name: "Request" })).toContainText("mine.mp3");
    await page.reload();
    await expect(name).toHaveValue("mine.mp3");
    await expect(link).toHaveValue(address);
  });
});

/** Holds back what the first input loads, and gives a function that lets it through. */
async function holdCode(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route("**/assets/send-*.js", async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}
