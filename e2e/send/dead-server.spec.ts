import { expect, test } from "../support/studio-test.ts";

test("a part that cannot be loaded is reported, can be tried again, and breaks nothing else", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("File name").fill("kept.mp3");
  await page.route("**/assets/color-picker-*.js", (route) => route.abort());
  await page.getByRole("button", { name: "Choose any colour" }).click();
  await expect(page.getByRole("alert")).toContainText("This part did not load");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toContainText("This part did not load");
  await expect(page.getByLabel("File name")).toHaveValue("kept.mp3");

  await page.unroute("**/assets/color-picker-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("slider", { name: "Color" })).toBeVisible();
});
