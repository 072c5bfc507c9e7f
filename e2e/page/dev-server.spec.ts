import { test } from "../support/dev-server.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { composeForTwo, expect, newestRecord, send } from "../support/studio-test.ts";

/** A declaration that browsers of recent years do not know; neither the build nor development may have it. */
const tooNew = /\b(?:await )?using \w+ ?=/;

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
    await expect(audio).toContainText("Uploaded. The draft has its link.");

    const loaded = await Promise.all(
      [...scripts].map(async (url) => ({ url, code: await (await page.request.get(url)).text() })),
    );
    const holding = (pattern: RegExp) => loaded.filter(({ code }) => pattern.test(code));
    expect(holding(/getPrimaryAudioTrack/)).not.toEqual([]);
    expect(holding(tooNew).map(({ url }) => url)).toEqual([]);
  });
});
