import { expectAccessible, expectAccessibleInBothThemes } from "../support/accessible.ts";
import { test } from "../support/dev-server.ts";
import { expect } from "../support/studio-test.ts";

test("each primitive and region of the gallery breaks no rule, in both themes and languages", async ({
  page,
}) => {
  await page.goto("/gallery");
  const history = page.getByRole("region", { name: "History" });
  const scenes = [
    { name: "empty", shows: history.getByText("Nothing sent yet.") },
    { name: "filled", shows: history.getByText("1 of 2 saw it") },
    { name: "errors", shows: page.getByText("A colour is six hexadecimal digits") },
    { name: "lost", shows: page.getByText("Unknown. Nothing is sent again by itself.") },
    { name: "busy", shows: page.getByRole("button", { name: "Stop waiting" }) },
  ];
  for (const { name, shows } of scenes) {
    await test.step(`the regions, ${name}`, async () => {
      await page.getByText(name, { exact: true }).last().click();
      await expect(shows).toBeVisible();
      await expectAccessibleInBothThemes(page);
    });
  }

  await test.step("dialogs", async () => {
    await page.getByRole("button", { name: "Ask again after a failure" }).click();
    await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.keyboard.press("Escape");
  });

  await test.step("in the other language", async () => {
    await page.getByRole("button", { name: "Переключить на русский" }).click();
    await expect(page.getByRole("region", { name: "История" })).toBeVisible();
    await expectAccessible(page);
  });
});
