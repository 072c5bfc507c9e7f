import { readFile } from "node:fs/promises";
import type { APIRequestContext, Page } from "@playwright/test";
import {
  CANARY,
  composeForTwo,
  expect,
  newestRecord,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";

const list = (page: Page) => page.getByRole("region", { name: "Before it goes out" });
const line = (page: Page, title: string | RegExp) =>
  list(page).getByRole("listitem").filter({ hasText: title });
const showGood = (page: Page) =>
  list(page)
    .getByText(/checks? passed/)
    .click();

/** Uploads a copy of the sample to the emulator under any type, as every client can. */
async function upload(request: APIRequestContext, type: string): Promise<string> {
  const data = await readFile(new URL("../../public/demo-greeting.mp3", import.meta.url));
  const url = `/emulator/waInstance1101000001/uploadFile/${CANARY}`;
  const response = await request.post(url, { data, headers: { "Content-Type": type } });
  const { urlFile } = await response.json();
  return urlFile;
}

async function composeWith(page: Page, urlFile: string): Promise<void> {
  await composeForTwo(page);
  await page.getByLabel("Link to the audio").fill(urlFile);
}

test("a good draft has one line of passed checks, which opens, and the problems of a bad draft are fixed", async ({
  page,
  request,
  connect,
}) => {
  await connect();

  await test.step("a link is not bad because the gateway cannot check it", async () => {
    await page.route("**/audio-check?*", (route) => route.abort("connectionrefused"));
    await composeForTwo(page);
    const open = line(page, "The link could not be checked");
    await expect(open.getByRole("img", { name: "Not checked" })).toBeVisible();
    await page.unroute("**/audio-check?*");
    await open.getByRole("button", { name: "Check again" }).press("Enter");
    await expect(list(page)).toContainText("7 checks passed");
    await expect(list(page).getByRole("heading")).toBeFocused();
  });

  await expect(list(page).getByRole("listitem")).toHaveCount(0);
  await list(page).getByText("7 checks passed").click();
  for (const title of [
    "Direct link to MP3",
    "0:08 long",
    "File name matches MP3",
    "Instance is authorized",
    "The queue looks empty",
    "Statistics are on",
    "2 recipients",
  ]) {
    await expect(line(page, title)).toBeVisible();
  }

  // Closed again, because the test below looks at open lines.
  await list(page).getByText("7 checks passed").click();

  await test.step("a page is not audio, and replacing it by a good link is announced", async () => {
    const { origin } = new URL(page.url());
    await page.getByLabel("Link to the audio").fill(`${origin}/index.html`);
    await expect(line(page, "The link leads to a web page")).toBeVisible();
    await line(page, "The link leads to a web page")
      .getByRole("button", { name: "Upload it to GREEN-API" })
      .click();
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeFocused();
    await page.getByText("Link", { exact: true }).click();
    await page.getByLabel("Link to the audio").fill(`${origin}/demo-greeting.mp3`);
    await expect(
      page.getByRole("status").filter({ hasText: "Nothing blocks sending" }),
    ).toHaveCount(1);
    await page.getByLabel("File name").fill("demo-greeting.mp3");
    await expect(list(page)).toContainText("7 checks passed");
  });

  await test.step("a file name that does not fit the content is replaced", async () => {
    await page.getByLabel("Link to the audio").fill(await upload(request, "audio/mpeg"));
    const name = page.getByLabel("File name");
    await name.fill("hello.wav");
    await line(page, "File name doesn't match MP3")
      .getByRole("button", { name: "Rename to .mp3" })
      .press("Enter");
    await expect(name).toHaveValue("hello.mp3");
    await expect(name).toBeFocused();
    await name.fill("hello");
    await line(page, "File name has no extension")
      .getByRole("button", { name: "Rename to .mp3" })
      .click();
    await expect(name).toHaveValue("hello.mp3");
    await expect(list(page).getByRole("listitem")).toHaveCount(0);
  });
});

test("a link that downloads blocks a send until the person overrides it", async ({
  page,
  request,
  connectAll,
}) => {
  await connectAll(["001", "802"]);

  await test.step("nothing is sent before a second confirmation", async () => {
    await composeWith(page, await upload(request, "application/x-unheard-of"));
    await expect(line(page, "The link downloads instead of playing")).toContainText(
      "the status won't appear",
    );
    await expect(page.getByRole("status").filter({ hasText: "Fix before sending" })).toHaveText(
      "Fix before sending: The link downloads instead of playing",
    );

    await send(page);
    const dialog = page.getByRole("dialog", { name: "This status probably won't appear" });
    await expect(dialog).toContainText("The link downloads instead of playing");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Send status" })).toBeFocused();
    await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(
      0,
    );

    await page.keyboard.press("Control+Enter");
    await dialog.getByRole("button", { name: "Send anyway" }).click();
    await expect(dialog).toBeHidden();
    await expect(newestRecord(page)).toContainText("Accepted");
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await expect(newestRecord(page)).toContainText(
      "Sent with these errorsThe link downloads instead of playing",
    );
  });

  await test.step("blocking checks and everyone are one question", async () => {
    await page.getByText("Everyone", { exact: true }).click();
    await page.getByLabel("Link to the audio").fill(`${page.url()}none.mp3`);
    await expect(line(page, "Nothing found at this link")).toContainText("404");
    await send(page);
    const dialog = page.getByRole("dialog", { name: "This status probably won't appear" });
    await expect(dialog.getByRole("heading", { name: "Send to everyone?" })).toBeVisible();
    await dialog.getByRole("button", { name: "Send to everyone anyway" }).click();
    await expect(newestRecord(page)).toContainText("everyone");
  });

  await test.step("the check list and the question about it are accessible, at any width", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Start over" }).click();
    await switchTo(page, "802");
    await composeWith(page, await upload(request, "application/x-unheard-of"));
    await page.getByLabel("File name").fill("hello");
    await expect(line(page, "The link downloads instead of playing")).toBeVisible();
    await showGood(page);
    await expectAccessibleInBothThemes(page);
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await send(page);
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessibleInBothThemes(page, page.getByRole("dialog"));
  });
});

test("links of known hosts are explained", async ({ page, connect, allowedOrigins }) => {
  allowedOrigins.push(
    "https://www.dropbox.com",
    "https://dl.dropboxusercontent.com",
    "https://drive.google.com",
    "https://disk.yandex.ru",
    "http://127.0.0.1:9",
    "https://nobody.invalid",
  );
  await page.context().route(/dropbox|google|yandex/, (route) => route.abort());
  await connect();
  await composeForTwo(page);
  const link = page.getByLabel("Link to the audio");

  await test.step("a Dropbox page is replaced by the direct link to the file", async () => {
    await link.fill("https://www.dropbox.com/scl/fi/a/hello.mp3?rlkey=k&dl=0");
    await line(page, "A link to a Dropbox page").getByRole("button").click();
    await expect(link).toHaveValue("https://dl.dropboxusercontent.com/scl/fi/a/hello.mp3?rlkey=k");
    await expect(link).toBeFocused();
    await expect(line(page, "A link to a Dropbox page")).toBeHidden();
  });

  await test.step("Google Drive and Yandex Disk are named, without a direct link", async () => {
    await link.fill("https://drive.google.com/file/d/1/view?usp=sharing");
    await expect(line(page, "Google Drive has no direct links")).toBeVisible();
    await expect(link).toHaveAccessibleDescription(/^Google Drive has no direct links/);
    const audio = page.getByRole("region", { name: "Audio", exact: true });
    await expect(audio.getByRole("button", { name: "Upload it to GREEN-API" })).toBeVisible();
    // Another name would not help.
    await page.getByLabel("File name").fill("");
    await page.getByRole("button", { name: "Send status" }).click();
    await expect(link).toBeFocused();
    await expect(page.getByText("Enter a file name")).toBeHidden();
    await page.getByLabel("File name").fill("hello.mp3");
    await link.fill("https://disk.yandex.ru/d/abc");
    await expect(line(page, "Yandex Disk has no lasting direct links")).toBeVisible();
  });

  await test.step("an address of this computer is private, but the demo instance can use it", async () => {
    await link.fill("http://127.0.0.1:9/a.mp3");
    await expect(
      line(page, "The link works only on this computer or network").getByRole("img", {
        name: "Caution",
      }),
    ).toBeVisible();
  });

  await test.step("a host name that does not exist would hold up the queue, and is confirmed before a send", async () => {
    await link.fill("https://nobody.invalid/a.mp3");
    await expect(line(page, "The link's address doesn't exist")).toContainText(
      "hold up the whole queue",
    );
    await send(page);
    await expect(
      page.getByRole("dialog", { name: "This status probably won't appear" }),
    ).toBeVisible();
  });
});

test("problems of the instance are shown before a send, and can be fixed", async ({
  page,
  request,
  connectAll,
}) => {
  const [, waiting] = await connectAll(["802", "700", "401", "467", "713"]);

  await test.step("statistics are switched on, and the instance restarts", async () => {
    const off = line(page, "No statistics");
    await off.getByRole("button", { name: "Switch on" }).click();
    const dialog = page.getByRole("dialog", { name: "Switch on statistics?" });
    await expect(dialog).toContainText("restarts the instance");
    await page.keyboard.press("Escape");
    await expect(off.getByRole("button")).toBeFocused();

    await off.getByRole("button").press("Enter");
    await dialog.getByRole("button", { name: "Switch on and restart" }).click();
    await expect(dialog).toBeHidden();
    await expect(off).toBeHidden();
    await expect(list(page).getByRole("heading")).toBeFocused();
    await expect(line(page, "Instance is starting")).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("authorized");
    await showGood(page);
    await expect(line(page, "Statistics are on")).toBeVisible();
    await showGood(page);
  });

  await test.step("the queue is shown", async () => {
    const sendUrl = `/emulator/waInstance${waiting}/sendVoiceStatus/${CANARY}`;
    const data = { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" };
    for (let sent = 0; sent < 3; sent += 1) await request.post(sendUrl, { data });
    await switchTo(page, "700");
    await showGood(page);
    await expect(line(page, "3 wait in the queue")).toContainText("about 3 s");
    await expect(line(page, "Instance is not authorized")).toContainText("up to 24 h");
  });

  await test.step("everyone is a fact, and a caution only on an instance with an iPhone", async () => {
    await expect(line(page, "All contacts of the instance").getByRole("img")).toHaveAccessibleName(
      "OK",
    );
    await switchTo(page, "713");
    await expect(line(page, "Everyone, from an iPhone").getByRole("img")).toHaveAccessibleName(
      "Caution",
    );
  });

  await test.step("an unreachable instance is explained; the chats of a tariff are remembered", async () => {
    await switchTo(page, "401");
    await composeForTwo(page);
    await expect(line(page, "The token is wrong").getByLabel("Error")).toBeVisible();

    await switchTo(page, "467");
    await expect(line(page, "The token is wrong")).toBeHidden();
    await expect(line(page, "The plan allows")).toBeHidden();
    await send(page);
    await expect(line(page, "The plan allows 3 chats")).toBeVisible();
  });
});

test("duplicate recipients are removed; more than 1,024 get a caution", async ({
  page,
  connect,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      "vss:draft",
      JSON.stringify({
        audioUrl: "",
        fileName: "",
        backgroundColor: "#7ACBA5",
        everyone: false,
        recipients: ["79123456789@c.us", "442079460958@c.us", "79123456789@c.us"],
      }),
    );
  });
  await connect();
  await expect(page.getByLabel("Add recipients")).toBeVisible();
  await line(page, "1 duplicate recipient").getByRole("button").click();
  await expect(page.getByText("2 recipients", { exact: true }).first()).toBeVisible();
  await expect(line(page, "duplicate recipient")).toBeHidden();
  await expect(page.getByLabel("Add recipients")).toBeFocused();

  const numbers = Array.from({ length: 1023 }, (_, n) => `+${79120000000 + n}`).join(", ");
  await page.getByLabel("Add recipients").fill(numbers);
  await page.getByLabel("Add recipients").press("Enter");
  await expect(line(page, "1,025 recipients")).toContainText("only the first 1,024");
});
