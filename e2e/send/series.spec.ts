import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { audio, choose } from "../support/audio-section.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { expect, test } from "../support/studio-test.ts";

const RATE = 4000;
const memo = (seconds: number) => wavFile("memo.wav", speechLike(seconds, RATE), RATE);

const phone = (page: Page) => page.getByRole("region", { name: "Preview" });
const parts = (page: Page) => page.getByRole("list", { name: "Parts of the clip" });

test("a long clip is cut at pauses, and each part is heard on its own", async ({
  page,
  connect,
}) => {
  await connect();
  await choose(page, await memo(130));
  await expect(parts(page).getByRole("listitem")).toHaveCount(3);
  await expectAccessibleInBothThemes(page);

  await test.step("the status bar on the phone has a segment for each, which plays it", async () => {
    await phone(page).getByRole("button", { name: "Play part 2" }).click();
    await expect(
      parts(page).getByRole("listitem").nth(1).getByRole("button", { name: "Pause part 2" }),
    ).toBeVisible();
    await expect(phone(page).getByRole("button", { name: "Play part 2" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await phone(page).getByRole("button", { name: "Pause", exact: true }).click();
  });

  await test.step("after a part, the next one follows, as on a phone", async () => {
    await phone(page).getByRole("button", { name: "Play part 1" }).press("Enter");
    await phone(page).getByRole("slider", { name: "Position" }).press("End");
    await expect(phone(page).getByRole("button", { name: "Play part 2" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await phone(page).getByRole("button", { name: "Pause", exact: true }).click();
  });

  await test.step("a cut can be moved as far as both parts allow", async () => {
    const end = parts(page).getByLabel("Part 1 ends at, in seconds");
    await end.fill("50");
    await end.press("Enter");
    await expect(parts(page).getByRole("listitem").first()).toContainText("0:50.0");
    await end.fill("70");
    await end.press("Enter");
    await expect(end).toHaveValue("60.0");
    await expect(audio(page)).toContainText("As far as both parts allow: 60 s");
  });

  await test.step("it can be sent as one all the same", async () => {
    await audio(page).getByText("One status", { exact: true }).click();
    await expect(parts(page)).toBeHidden();
    await expect(page.getByText("2:10 long")).toBeVisible();
    await page.getByRole("button", { name: "Cut into parts" }).click();
    await expect(parts(page).getByRole("listitem")).toHaveCount(3);
  });
});
