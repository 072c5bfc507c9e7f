import type { Page } from "@playwright/test";
import { CANARY, composeForTwo, expect, test } from "../support/studio-test.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";

/** Pastes a text at the focus, as the browser does on Ctrl+V. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const body = {
  urlFile: "https://files.example/horse.mp3",
  fileName: "horse.mp3",
  backgroundColor: "#228B22",
  participants: ["70000001234@c.us", "440000001234@c.us", "Ivan"],
};

function curl(apiUrl: string, idInstance = "7103000055"): string {
  return `curl --location '${apiUrl}/waInstance${idInstance}/sendVoiceStatus/${CANARY}' \\
  --header 'Authorization: Bearer x' \\
  --data '${JSON.stringify({ ...body, caption: "hi" })}'`;
}

const banner = (page: Page) => page.getByRole("region", { name: "A cURL command" });

/** Everything that the page stores or shows. */
function everything(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      localStorage,
      sessionStorage,
      location.href,
      document.documentElement.outerHTML,
      [...document.querySelectorAll("input")].map(({ value }) => value),
    ]),
  );
}

test.describe("a cURL command with a token", () => {
  test.use({ allowedOrigins: ["https://files.example"] });

  test("is explained, can be left or imported without its token, and leaves no trace", async ({
    page,
    baseURL,
  }) => {
    await page.goto("/");
    await composeForTwo(page);
    for (const field of ["Link to the audio", "File name", "Add recipients"]) {
      await page.getByLabel(field).focus();
      await paste(page, curl(`${baseURL}/emulator`));
      await expect(banner(page)).toBeFocused();
      await expect(banner(page)).toContainText("horse.mp3");
      await expect(banner(page)).toContainText("#228B22");
      await expect(banner(page)).toContainText("2 recipients · 1 to fix");
      await expect(banner(page)).toContainText("7103000055 · not connected");
      await expect(banner(page)).toContainText("the field caption");
      await expect(banner(page)).toContainText("the header Authorization");
      await expect(banner(page).getByRole("checkbox")).not.toBeChecked();
      expect(await everything(page)).not.toContain(CANARY);
      await banner(page).getByRole("button", { name: "Cancel" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    }
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();
    expect(await everything(page)).not.toContain(CANARY);

    await test.step("is imported without its token, by keyboard, and undone", async () => {
      await page.getByRole("heading", { level: 1 }).click();
      await paste(page, curl(`${baseURL}/emulator`));
      await expect(banner(page)).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(banner(page)).toBeHidden();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page.getByLabel("Link to the audio")).toHaveValue(body.urlFile);
      await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue("#228B22");
      await expect(page.getByRole("banner")).toContainText("Demo instance");
      await expect(page.getByText(/^Draft saved/)).toBeVisible();
      expect(await everything(page)).not.toContain(CANARY);

      await page.getByRole("button", { name: "Undo: Filled from a request" }).click();
      await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
      await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();
    });

    await test.step("is asked for by a button, and read as soon as it is pasted into the dialog", async () => {
      await page.getByRole("button", { name: "Paste a request" }).click();
      const dialog = page.getByRole("dialog", { name: "Paste a request" });
      await expect(dialog.getByRole("textbox", { name: "Request" })).toBeFocused();
      await paste(page, curl(`${baseURL}/emulator`));
      await expect(dialog).toBeHidden();
      await expect(banner(page)).toBeFocused();
      await expect(banner(page).getByLabel("Also connect this instance")).toBeVisible();
      expect(await everything(page)).not.toContain(CANARY);
      await banner(page).getByRole("button", { name: "Cancel" }).click();

      await page.getByRole("button", { name: "Paste a request" }).click();
      await dialog.getByRole("textbox").fill(`{"fileName": "typed.mp3"}`);
      await dialog.getByRole("button", { name: "Read it" }).click();
      await expect(page.getByRole("region", { name: "A request" })).toContainText("typed.mp3");
      await page.getByRole("button", { name: "Cancel" }).click();
    });

    await test.step("connects its instance only on request", async () => {
      await page.getByRole("heading", { level: 1 }).click();
      await paste(page, curl(`${baseURL}/emulator`));
      await banner(page).getByLabel("Also connect this instance with its token").check();
      await banner(page).getByRole("button", { name: "Fill the form" }).click();
      await expect(page.getByRole("banner")).toContainText("Instance 0055");
      await expect(page.getByRole("banner")).toContainText("authorized");
      const { local, session } = await page.evaluate(() => ({
        local: JSON.stringify([localStorage, location.href]),
        session: JSON.stringify(sessionStorage),
      }));
      expect(local).not.toContain(CANARY);
      expect(session).toContain(CANARY);

      await paste(page, curl(`${baseURL}/emulator`));
      await expect(banner(page)).toContainText("selected: Instance 0055");
      await expect(banner(page).getByRole("checkbox")).toHaveCount(0);
    });
  });
});

test.describe("a cURL command that is imported with its instance", () => {
  test.use({ allowedOrigins: ["https://files.example"] });

  test("is undone together with it, unless another instance was chosen since", async ({
    page,
    baseURL,
    connect,
  }) => {
    const idInstance = await connect();
    await composeForTwo(page);
    await page.getByRole("heading", { level: 1 }).click();
    await paste(page, curl(`${baseURL}/emulator`));
    await banner(page).getByLabel("Also connect this instance with its token").check();
    await banner(page).getByRole("button", { name: "Fill the form" }).click();
    await expect(page.getByRole("banner")).toContainText("Instance 0055");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await expect(page.getByRole("banner")).toContainText("Test shop");
    const chosen = () => page.evaluate(() => sessionStorage.getItem("vss:instance"));
    expect(await chosen()).toBe(idInstance);

    await page.getByRole("heading", { level: 1 }).click();
    await paste(page, curl(`${baseURL}/emulator`));
    await banner(page).getByRole("checkbox").check();
    await banner(page).getByRole("button", { name: "Fill the form" }).click();
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: /^Demo instance/ }).click();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await expect(page.getByRole("banner")).toContainText("Demo instance");
  });
});

test("other pasted texts are read, refused or left in their field", async ({
  page,
  connect,
  allowedOrigins,
}) => {
  allowedOrigins.push("https://files.example");
  await connect();
  const title = page.getByRole("heading", { level: 1 });

  await test.step("the preview is accessible in both themes, and fits 360 px", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("heading", { level: 1 }).click();
    await paste(page, curl("https://7103.api.green-api.com"));
    await expect(banner(page)).toBeFocused();
    await expectAccessibleInBothThemes(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await banner(page).getByRole("button", { name: "Cancel" }).click();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  });

  await test.step("a text that cannot be read is explained, and changes nothing", async () => {
    await title.click();
    await paste(page, "urlFile: somewhere");
    const sorry = page.getByRole("region", { name: /nothing in it could be read/ });
    await expect(sorry).toBeFocused();
    await sorry.getByRole("button", { name: "Close" }).click();
    await expect(sorry).toBeHidden();
    await paste(
      page,
      `curl https://evil.example -d '{"urlFile":"javascript:alert(1)","fileName":"<img src=x onerror=alert(1)>\u202E.mp3"}'`,
    );
    await expect(banner(page)).toContainText("it is not GREEN-API's");
    await expect(banner(page)).toContainText("the value of urlFile");
    await expect(banner(page)).toContainText("<img src=x onerror=alert(1)>");
    await banner(page).getByRole("button", { name: "Cancel" }).click();
  });

  await test.step("after an edit, an import cannot be undone", async () => {
    await title.click();
    await paste(page, JSON.stringify({ fileName: "a.mp3", backgroundColor: "#243640" }));
    await page.getByRole("button", { name: "Fill the form" }).click();
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await page.getByLabel("File name").fill("mine.mp3");
    await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Start over" })).toBeVisible();
  });

  await test.step("a file name that a text does not name stays; without one, that of the link is proposed", async () => {
    const named = '{"urlFile": "https://files.example/music.mp3"}';
    await title.click();
    await paste(page, named);
    const preview = page.getByRole("region", { name: "A request" });
    await expect(preview).toContainText("https://files.example/music.mp3");
    await expect(preview).not.toContainText("File name");
    await preview.getByRole("button", { name: "Fill the form" }).click();
    await expect(page.getByLabel("File name")).toHaveValue("mine.mp3");

    await page.getByLabel("File name").fill("");
    await title.click();
    await paste(page, named);
    await expect(preview).toContainText("File namemusic.mp3");
    await preview.getByRole("button", { name: "Fill the form" }).click();
    await expect(page.getByLabel("File name")).toHaveValue("music.mp3");
    await page.getByLabel("Link to the audio").fill("");
  });

  await test.step("a link goes into its field, and a request pasted into another field stays there", async () => {
    await page.getByLabel("Link to the audio").focus();
    await paste(page, `${page.url()}curl/urlFile.mp3`);
    await expect(page.getByLabel("Link to the audio")).toHaveValue(/urlFile\.mp3$/);
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: "Add an instance" }).click();
    await page.getByLabel("apiTokenInstance").focus();
    await paste(page, curl("https://api.green-api.com"));
    await expect(page.getByRole("button", { name: "Fill the form" })).toHaveCount(0);
  });
});
