import type { Page } from "@playwright/test";
import { composeForTwo, expect, newestRecord, send, test } from "../support/studio-test.ts";

const line = (page: Page, title: string) =>
  page
    .getByRole("region", { name: "Before it goes out" })
    .getByRole("listitem")
    .filter({ hasText: title });

test("if a link expires while the draft is open, the studio asks before a send", async ({
  page,
  connect,
}) => {
  await page.clock.install({ time: "2026-11-25T10:00:00Z" });
  await connect();
  await composeForTwo(page);
  const { origin } = new URL(page.url());
  const signed = "X-Amz-Date=20261125T100000Z&X-Amz-Expires=300&X-Amz-Signature=0";
  await page.getByLabel("Link to the audio").fill(`${origin}/demo-greeting.mp3?${signed}`);
  await expect(line(page, "The link works until")).toContainText("up to 24 h from now");

  await page.clock.fastForward("06:00");
  await expect(line(page, "The link has expired")).toContainText("it worked until");
  await send(page);
  const dialog = page.getByRole("dialog", { name: "This status probably won't appear" });
  await expect(dialog).toContainText("The link has expired");
  await dialog.getByRole("button", { name: "Send anyway" }).click();
  await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
});
