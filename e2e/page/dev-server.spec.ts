import { expectAccessible, expectAccessibleInBothThemes } from "../support/accessible.ts";
import { test } from "../support/dev-server.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import { composeForTwo, expect, newestRecord, send } from "../support/studio-test.ts";

// In one worker, with one server.
test.describe.configure({ mode: "default" });

/** A declaration that browsers of recent years do not know; neither the build nor development may have it. */
const tooNew = /\b(?:await )?using \w+ ?=/;

test("each primitive and region of the gallery breaks no rule, in both themes and languages", async ({
  page,
}) => {
  await page.goto("/gallery");
  const history = page.getByRole("region", { name: "History" });
  const regions = page.getByRole("region", { name: "Regions", exact: true });
  const scenes = [
    { name: "empty", shows: history.getByText("Nothing sent yet.") },
    { name: "filled", shows: history.getByText("1 of 2 saw it") },
    { name: "errors", shows: page.getByText("Enter a colour such as") },
    {
      name: "lost",
      shows: page.getByText("We're checking whether it arrived, and won't send it again."),
    },
    { name: "busy", shows: page.getByRole("button", { name: "Stop waiting" }) },
  ];
  for (const { name, shows } of scenes) {
    await test.step(`the regions, ${name}`, async () => {
      await page.getByText(name, { exact: true }).last().click();
      await expect(shows).toBeVisible();
      // The primitives are the same in every scene.
      await expectAccessibleInBothThemes(page, name === "empty" ? undefined : regions);
    });
  }

  await test.step("dialogs", async () => {
    await page.getByRole("button", { name: "Ask again after a failure" }).click();
    await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    await expectAccessibleInBothThemes(page, page.getByRole("dialog"));
    await page.keyboard.press("Escape");
  });

  await test.step("in the other language", async () => {
    await chooseInMenu(page, "Русский");
    await expect(page.getByRole("region", { name: "История" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("the dev server's page converts a file, sends a status and follows it", async ({
  page,
  connect,
}) => {
  const scripts = new Set<string>();
  page.context().on("request", (request) => {
    if (request.url().includes(".js")) scripts.add(request.url());
  });
  await connect();

  await test.step("a status is sent through its gateway, and followed", async () => {
    await composeForTwo(page);
    const proxied = page.waitForResponse(/\/proxy\/emulator\/waInstance\d+\/sendVoiceStatus$/);
    await send(page);
    expect((await proxied).status()).toBe(200);
    await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
    await expect(newestRecord(page)).toContainText("2 of 2 saw it");
  });

  await test.step("its worker converts a file, with syntax that older browsers know", async () => {
    const audio = page.getByRole("region", { name: "Audio", exact: true });
    await audio.getByText("File", { exact: true }).click();
    const chooser = page.waitForEvent("filechooser");
    await audio.getByRole("button", { name: /^Choose/ }).click();
    await (await chooser).setFiles(await wavFile("voice.wav", speechLike(1, 16_000), 16_000));
    await audio.getByText(/^MP3, about/).click();
    await audio.getByRole("button", { name: "Upload to GREEN-API" }).click();
    await expect(audio).toContainText("Uploaded. Ready to send.");

    const loaded = await Promise.all(
      [...scripts].map(async (url) => ({ url, code: await (await page.request.get(url)).text() })),
    );
    const holding = (pattern: RegExp) => loaded.filter(({ code }) => pattern.test(code));
    expect(holding(/getPrimaryAudioTrack/)).not.toEqual([]);
    expect(holding(tooNew).map(({ url }) => url)).toEqual([]);
  });
});
