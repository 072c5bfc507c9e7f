import type { Locator, Page } from "@playwright/test";
import { CANARY, expect, importHistory, newestRecord, test } from "../support/studio-test.ts";

const SECRET = "AAE-bot_Secret-that-nobody-may-see-00001";
const telegram = `https://api.telegram.org/file/bot1234567890:${SECRET}/voice/file_1.oga`;
const unknown = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a697887";
const audio = "https://files.example/a.mp3";
const percent = (text: string) =>
  text.replace(/./g, (character) => `%${character.charCodeAt(0).toString(16)}`);

/** Everything that the page shows, or stores outside the one place for tokens. */
function everything(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      localStorage,
      location.href,
      document.documentElement.outerHTML,
      [...document.querySelectorAll("input")].map(({ value }) => value),
    ]).toLowerCase(),
  );
}

async function expectNowhere(page: Page, ...tokens: string[]): Promise<void> {
  const all = await everything(page);
  for (const token of tokens) expect(all).not.toContain(token.toLowerCase());
}

/** Pastes or drops a text onto an element, as a browser does. */
function give(onto: Locator, kind: "paste" | "drop", text: string): Promise<void> {
  return onto.evaluate(
    (element, given) => {
      const data = new DataTransfer();
      data.setData("text/plain", given.text);
      const init = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        given.kind === "paste"
          ? new ClipboardEvent("paste", { ...init, clipboardData: data })
          : new DragEvent("drop", { ...init, dataTransfer: data }),
      );
    },
    { kind, text },
  );
}

test.describe("a link of a Telegram bot", () => {
  // While the link is typed, its first half is a link too.
  test.use({ allowedOrigins: ["https://api.telegram.org"] });

  test("is refused, and its token is cut out at once", async ({ page, connect }) => {
    await connect();
    const link = page.getByLabel("Link to the audio");
    const refused = page.getByText(/Download the audio and choose it here as a file/);
    const ways = {
      pasted: () => give(link, "paste", telegram),
      filled: () => link.fill(telegram),
      typed: () => link.pressSequentially(telegram),
      dropped: () => give(link, "drop", telegram),
      encoded: () => link.fill(telegram.replace(SECRET, percent(SECRET))),
    };
    for (const [way, act] of Object.entries(ways)) {
      await link.fill("");
      await expect(refused).toBeHidden();
      await act();
      await expect(link, way).toHaveValue("https://api.telegram.org/file/bot***/voice/file_1.oga");
      await expect(refused).toBeVisible();
      await expect(page.getByText(/^Draft saved/)).toBeVisible();
      await expectNowhere(page, SECRET);
    }
    await page.getByRole("button", { name: "Send status" }).click();
    await expect(link).toBeFocused();
    await expect(page.getByText("Nothing sent yet.")).toBeVisible();
    await page.reload();
    await expect(refused).toBeVisible();
  });
});

const programs = {
  "the address of a call": (call: string) => call,
  "a macro": (call: string) => `url = "${call}"\nbody = "{""urlFile"":""${audio}""}"`,
  "a program in C#": (call: string) => `Post("${call}", new { urlFile = "${audio}" });`,
  "a program in PHP": (call: string) => `$url = '${call}';\n$data = ['urlFile' => '${audio}'];`,
  "a script of PowerShell": (call: string) => `irm '${call}' -Body (@{ urlFile = '${audio}' })`,
  "a program with GREEN-API's library": () =>
    `api = API.GreenAPI("1101000001", "${unknown}")\napi.statuses.sendVoiceStatus(link, name)`,
};

test("a token is cut out of every other field, of pasted code, and of older storage", async ({
  page,
  connect,
}) => {
  await connect();

  for (const [what, write] of Object.entries(programs)) {
    await test.step(what, async () => {
      const text = write(
        `https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/${unknown}`,
      );
      for (const field of ["Link to the audio", "File name"]) {
        await page.getByLabel(field).focus();
        await give(page.getByLabel(field), "paste", text);
        const offer = page.getByRole("region", { name: /Code with a request|A GREEN-API address/ });
        await expect(offer).toBeFocused();
        await expect(offer).toContainText("1101000001 · connected: Demo instance");
        await expectNowhere(page, unknown);
        await offer.getByRole("button", { name: /Cancel|Close/ }).click();
        await expect(offer).toBeHidden();
        await expect(page.getByLabel(field)).toHaveValue("");
      }
    });
  }

  await test.step("every other field says that a token was cut out", async () => {
    await page.getByText("Selected people").click();
    const name = page.getByLabel("File name");
    for (const spelling of [CANARY, CANARY.toUpperCase(), percent(CANARY), unknown]) {
      await name.fill(`${spelling}.mp3`);
      await expect(name).toHaveValue("***.mp3");
      await expect(page.getByText("A secret token was removed here.").first()).toBeVisible();
    }
    const add = page.getByLabel("Add recipients");
    await give(add, "paste", `+7 912 345-67-89\n${CANARY.slice(0, 20)}\n${CANARY.slice(20)}`);
    await expect(page.getByRole("form").getByText("1 recipient", { exact: true })).toBeVisible();
    await give(page.getByRole("form").getByText("1 recipient", { exact: true }), "drop", unknown);
    await add.fill(unknown);
    await add.press("Enter");
    await page.getByRole("button", { name: "Templates" }).click();
    await page.getByRole("button", { name: "Save the draft as a template" }).click();
    const dialog = page.getByRole("dialog", { name: "Save as a template" });
    await dialog.getByLabel("Name").fill(`Spring ${CANARY}`);
    await dialog.getByLabel("Name").press("Enter");
    await expect(dialog).toBeHidden();
    await expectNowhere(page, CANARY, CANARY.slice(20), unknown);
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: "Add an instance" }).click();
    await page.getByLabel("Label").fill(unknown);
    await page.getByLabel("apiTokenInstance").fill(unknown);
    await expect(page.getByLabel("Label")).toHaveValue("***");
    await expect(page.getByLabel("apiTokenInstance")).toHaveValue(unknown);
    await page.keyboard.press("Escape");
  });

  await test.step("it is cut out of older storage, from before it was recognised as a token", async () => {
    const token = "myOwnTokenOfNoKnownShape01";
    await page.getByLabel("File name").fill(`${token}.mp3`);
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: "Add an instance" }).click();
    await page.getByLabel("idInstance").fill("1101000055");
    await page.getByLabel("apiTokenInstance").fill(token);
    await page.getByLabel("API URL").fill(`${new URL(page.url()).origin}/emulator`);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.getByRole("banner")).toContainText("Instance 0055");
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token);
  });
});

test("data of an earlier studio or of a file is read without its tokens", async ({
  page,
  connect,
}) => {
  await page.addInitScript(
    ([draft]) =>
      localStorage.getItem("vss:draft") ?? localStorage.setItem("vss:draft", draft ?? ""),
    [
      JSON.stringify({
        audioUrl: telegram,
        fileName: `${CANARY}.mp3`,
        backgroundColor: "#7ACBA5",
        everyone: true,
        recipients: [],
      }),
    ],
  );
  await connect();
  await expect(page.getByLabel("File name")).toHaveValue("***.mp3");
  await expect(page.getByLabel("Link to the audio")).toHaveValue(/bot\*\*\*/);
  const record = {
    version: 1,
    id: "01JZ0000000000000000000000",
    idInstance: "1101000001",
    instanceLabel: unknown,
    startedAt: Date.now(),
    request: { urlFile: telegram, fileName: `${CANARY}.mp3`, participants: [] },
    state: "accepted",
    idMessage: "3EB0C767D097B7C7C030",
  };
  await importHistory(
    page,
    JSON.stringify({ format: "voice-status-history", version: 1, records: [record] }),
  );
  await expect(newestRecord(page)).toContainText("***.mp3");
  await newestRecord(page)
    .getByRole("button", { name: /^Details/ })
    .click();
  await page.getByLabel("File name").fill("a.mp3");
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await expectNowhere(page, SECRET, CANARY, unknown);
});
