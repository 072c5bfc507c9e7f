import type { Locator } from "@playwright/test";
import {
  audio,
  choose,
  chooseSample,
  keepIntercepting,
  upload,
  uploadButton,
} from "../support/audio-section.ts";
import { compareWith, speechLike, wavFile } from "../support/made-audio.ts";
import { sampleFile } from "../support/sample-files.ts";
import {
  composeForTwo,
  expect,
  newestRecord,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";
import { expectAccessible } from "../support/accessible.ts";

const SECONDS = 3.2;
const RATE = 44_100;
const voice = () => wavFile("voice.wav", speechLike(SECONDS, RATE), RATE);

test("a WAV is trimmed by number and by key, stays WAV, and becomes a smaller MP3 on request", async ({
  page,
  connect,
}) => {
  await connect();
  const wav = await voice();
  const start = page.getByLabel("Start, seconds");
  const end = page.getByLabel("End, seconds");
  const undo = audio(page).getByRole("button", { name: "Undo" });

  await test.step("a typed number is one step, and a number beyond a limit is explained", async () => {
    await choose(page, wav);
    await start.focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("1.2");
    await end.focus();
    await expect(audio(page)).toContainText("0:02.0 kept");
    await undo.click();
    await expect(audio(page)).toContainText("0:03.2 kept");
    await expect(undo).toBeDisabled();

    await end.fill("30");
    await page.keyboard.press("Enter");
    await expect(end).toHaveValue("3.2");
    await expect(end).toHaveAccessibleDescription("Not after 3.2 s.");
    await start.fill("3");
    await undo.focus();
    await expect(start).toHaveValue("2.7");
    await expect(start).toHaveAccessibleDescription("Not after 2.7 s.");
    await expectAccessible(page, audio(page));
    await page.keyboard.press("Enter");
    await expect(start).toHaveValue("0.0");
    await expect(start).toHaveAccessibleDescription("");
  });

  await test.step("at every width, undo and reset are on the line of the title, and the choice of format is on its own", async () => {
    await expect(audio(page).getByText("0:03 · WAV")).toBeVisible();
    const place = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const title = await place(audio(page).getByText("Trim", { exact: true }));
      const button = await place(undo);
      expect(Math.abs(button.y - title.y)).toBeLessThan(16);
      const player = await place(audio(page).getByRole("group", { name: "Trim" }));
      const choice = await place(audio(page).getByRole("group", { name: "Upload as" }));
      expect(choice.width).toBeLessThan(player.width - 30);
    }
  });

  await test.step("start and end are moved by key and by number, undone, and cut at exact samples", async () => {
    await choose(page, { ...wav, name: "again.wav" });
    await expect(page.getByRole("button", { name: "Remove again.wav" })).toBeVisible();
    const slider = page.getByRole("slider", { name: "Start" });
    await slider.focus();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", "0:01.1");
    await expect(audio(page)).toContainText("0:02.1 kept");
    await end.fill("2.6");
    await page.keyboard.press("Enter");
    await expect(audio(page)).toContainText("0:01.5 kept");
    const phone = page.getByRole("region", { name: "Preview" });
    await expect(phone).toContainText("0:02");

    await audio(page).getByRole("button", { name: "Reset" }).click();
    await expect(audio(page)).toContainText("0:03.2 kept");
    await undo.click();
    await expect(audio(page)).toContainText("0:01.5 kept");
    await expectAccessible(page, audio(page));

    const link = await upload(page);
    const { type, longer, likeness } = await compareWith(page, link, wav, [1.1, 2.6]);
    expect(type).toBe("audio/wav");
    expect(Math.abs(longer)).toBeLessThan(0.005);
    expect(likeness).toBeGreaterThan(0.95);
  });

  await test.step("it stays WAV, or becomes an MP3 whose size is shown before", async () => {
    await choose(page, { ...wav, name: "voice.mp3" });
    await expect(page.getByRole("button", { name: "Remove voice.mp3" })).toBeVisible();
    await expect(audio(page)).toContainText("WAV · PCM · 0:03 · mono · 44.1 kHz · 276 kB");
    await expect(audio(page).getByLabel("WAV, 276 kB")).toBeChecked();
    await audio(page).getByText("MP3, about 38 kB").click();
    const link = await upload(page);
    const { type, longer, likeness } = await compareWith(page, link, wav);
    expect(type).toBe("audio/mpeg");
    expect(Math.abs(longer)).toBeLessThan(0.005);
    expect(likeness).toBeGreaterThan(0.95);
  });
});

test("the phone plays a file before its upload, and keeps its waveform after it", async ({
  page,
  connect,
}) => {
  await connect();
  const phone = page.getByRole("region", { name: "Preview" });
  const bars = phone.locator("svg[preserveAspectRatio] path").first();

  await test.step("a file is replaced by another and removed, without a request for the old one", async () => {
    await choose(page, await voice());
    await expect(phone).toContainText("0:03");
    const chooser = page.waitForEvent("filechooser");
    await audio(page).getByRole("button", { name: "Choose another" }).click();
    await (await chooser).setFiles(await wavFile("second.wav", speechLike(2, RATE), RATE));
    await expect(phone).toContainText("0:02");
    await audio(page).getByRole("button", { name: "Remove" }).click();
    await audio(page).getByText("Link", { exact: true }).click();
    await page.getByRole("button", { name: "Try the sample" }).click();
    await expect(phone).toContainText("0:08");
    await expect(bars).toBeVisible();
  });

  await choose(page, await voice());
  await expect(phone).toContainText("0:03");
  await expect(bars).toHaveAttribute("d", /^(M[\d.]+ [\d.]+V[\d.]+){64}$/);
  const before = await bars.getAttribute("d");
  await phone.getByRole("button", { name: "Play" }).click();
  await expect(phone.getByRole("button", { name: "Pause" })).toBeVisible();

  await upload(page);
  await expect(page.getByText(/GREEN-API keeps this file until/)).toBeVisible();
  await expect(bars).toHaveAttribute("d", before ?? "");
  await page.reload();
  await expect(bars).toHaveAttribute("d", before ?? "");
});

test("a file that cannot be a status leaves the draft as it is, and says why", async ({
  page,
  connect,
}) => {
  const text = { name: "text.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("Hello") };
  const empty = { name: "empty.wav", mimeType: "audio/wav", buffer: Buffer.alloc(0) };
  const silent = "The file is silent from start to finish";
  await connect();
  await page.getByRole("button", { name: "Try the sample" }).click();
  for (const [file, title] of [
    [await wavFile("silence.wav", new Float32Array(RATE), RATE), silent],
    [sampleFile("silent.m4a"), silent],
    [await wavFile("eleven.wav", speechLike(660, 2000), 2000), "Longer than 10 minutes"],
    [empty, "The file is empty"],
    [text, "The sound in this file can't be read"],
  ] as const) {
    await test.step(file.name, async () => {
      await choose(page, file);
      const alert = page.getByRole("alert").filter({ hasText: file.name });
      await expect(alert).toContainText(title);
      await expect(alert).toContainText("The draft is unchanged.");
      await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    });
  }
  await expectAccessible(page, audio(page));

  await test.step("a file over 100 MB is not read", async () => {
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(100 * 1024 * 1024 + 1)], "large.wav"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
    });
    await expect(page.getByRole("alert")).toContainText("The file is over 100 MB");
  });
});

test("a file can be dropped anywhere on the page, which shows it, or pasted", async ({
  page,
  connect,
}) => {
  await connect();
  const { buffer } = await voice();
  const drag = (type: string, name = "dropped.wav") =>
    page.evaluate(
      ([eventType, base64, fileName]) => {
        const bytes = Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0));
        const files = new DataTransfer();
        const kind = fileName?.endsWith(".csv") ? "text/csv" : "audio/wav";
        files.items.add(new File([bytes], fileName ?? "", { type: kind }));
        const init = { dataTransfer: files, bubbles: true, cancelable: true };
        return !document.body.dispatchEvent(new DragEvent(eventType ?? "", init));
      },
      [type, buffer.toString("base64"), name],
    );
  await drag("dragover");
  await expect(page.getByText("Drop the audio anywhere")).toBeVisible();
  await drag("dragover", "numbers.csv");
  await expect(page.getByText("Drop the audio anywhere")).toBeHidden();
  expect(await drag("drop"), "the browser would leave the page").toBe(true);
  await expect(audio(page)).toContainText("dropped.wav");
  await expect(page.getByText("0:03 · WAV")).toBeVisible();

  await test.step("a pasted file replaces the one before", async () => {
    await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], "pasted.wav", { type: "audio/wav" }));
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, buffer.toString("base64"));
    await expect(audio(page)).toContainText("pasted.wav");
  });
});

test("nothing below a chosen file moves while the file is loading", async ({ page, connect }) => {
  await connect();
  await page.evaluate(() => {
    const places: Record<string, number[]> = {};
    Object.assign(window, { places });
    const look = () => {
      const buttons = [...document.querySelectorAll("button")];
      const undo = buttons.find(({ textContent }) => textContent === "Undo");
      const file = buttons.find(({ ariaLabel }) => ariaLabel?.startsWith("Remove "))?.ariaLabel;
      if (undo && file) {
        const seen = (places[file] ??= []);
        const top = undo.getBoundingClientRect().top + scrollY;
        if (!seen.includes(top)) seen.push(top);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  const places = (name: string) =>
    page.evaluate(async (file) => {
      // This frame is looked at first.
      await new Promise(requestAnimationFrame);
      return (Reflect.get(window, "places") as Record<string, number[]>)[file];
    }, `Remove ${name}`);
  const first = await voice();
  await choose(page, first);
  await expect(page.getByText("0:03 · WAV")).toBeVisible();
  expect(await places(first.name)).toHaveLength(1);

  // The check lines about the first link are gone before those about the second appear.
  await uploadButton(page).click();
  const kept = page.getByText(/^GREEN-API keeps this file until/);
  await expect(kept).toBeVisible();
  const second = { ...first, name: "second.wav" };
  await choose(page, second);
  await expect(page.getByRole("button", { name: "Remove second.wav" })).toBeVisible();
  await expect(kept).toBeHidden();
  expect(await places(second.name)).toHaveLength(1);
});

test("a file is uploaded by itself or with a send, and is not lost if the upload fails or is cancelled", async ({
  page,
  connectAll,
}) => {
  await keepIntercepting(page);
  await connectAll(["001", "401"]);
  await composeForTwo(page);

  await test.step("a send uploads the file before", async () => {
    await choose(page, await voice());
    await expect(uploadButton(page)).toBeVisible();
    await send(page);
    await expect(newestRecord(page)).toContainText("voice.wav");
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");
    await expectAccessible(page);
  });

  await test.step("after a trim, size and link are those of the kept part", async () => {
    await chooseSample(page, "aac.m4a");
    await expect(audio(page)).toContainText(/Converted to MP3, mono: 12 kB/);
    await uploadButton(page).click();
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");

    await page.getByRole("slider", { name: "Start" }).focus();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("PageUp");
    await expect(audio(page)).toContainText(/mono: about 6 kB after trimming/);
    await expect(audio(page)).not.toContainText("Uploaded. Ready to send.");
    await expect(uploadButton(page)).toBeVisible();
    await audio(page).getByRole("button", { name: "Reset" }).click();
    await expect(audio(page)).toContainText(/Converted to MP3, mono: 12 kB/);
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");
  });

  await switchTo(page, "401");

  await test.step("a cancelled upload can be started again", async () => {
    await choose(page, await voice());
    await expect(page.getByText("0:03 · WAV")).toBeVisible();
    await page.route("**/uploadFile", () => {}, { times: 1 });
    await uploadButton(page).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expectAccessible(page, audio(page));
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(uploadButton(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  await test.step("a failed upload is explained", async () => {
    await uploadButton(page).click();
    await expect(page.getByRole("alert")).toContainText("The token is wrong");
    await expectAccessible(page, audio(page));
    await expect(audio(page)).toContainText("voice.wav");
    await expect(page.getByText("0:03 · WAV")).toBeVisible();
    await expect(uploadButton(page)).toBeEnabled();
  });
});

test("from the choice of a file to its uploaded link the phone always has audio, and the form grows once", async ({
  page,
  connect,
}) => {
  await connect();
  await audio(page).getByText("File", { exact: true }).click();
  await expect(audio(page).getByRole("button", { name: "Choose a file" })).toBeVisible();
  const phone = page.getByRole("region", { name: "Preview" });
  const below = page.getByRole("region", { name: "Background" });
  const watched = await phone.elementHandle();
  await below.evaluate((element, shown) => {
    const look = () => {
      tops.push(Math.round(element.getBoundingClientRect().top + window.scrollY));
      texts.push(shown?.textContent ?? "");
      requestAnimationFrame(look);
    };
    const tops: number[] = [];
    const texts: string[] = [];
    Object.assign(window, { tops, texts });
    look();
  }, watched);

  await choose(page, await voice());
  await expect(phone).toContainText("0:03");
  await uploadButton(page).click();
  await expect(page.getByText(/GREEN-API keeps this file until/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Before it goes out" })).toContainText("0:03 long");

  const { tops, texts } = await page.evaluate(() => ({
    tops: Reflect.get(window, "tops") as number[],
    texts: Reflect.get(window, "texts") as string[],
  }));
  expect([...new Set(tops)], "the place of what is below the audio").toHaveLength(2);
  const withAudio = texts.findIndex((text) => text.includes("0:03"));
  const later = texts.slice(withAudio).filter((text) => !text.includes("0:03"));
  expect(later, "the phone after the clip was read").toEqual([]);
});
