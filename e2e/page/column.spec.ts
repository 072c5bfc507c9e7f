import type { Page } from "@playwright/test";
import { composeForTwo, expect, switchTo, test } from "../support/studio-test.ts";

const list = (page: Page) => page.getByRole("region", { name: "Before it goes out" });
const findings = (page: Page) => list(page).getByRole("listitem");
const sendButton = (page: Page) => page.getByRole("button", { name: "Send status" });
const chip = (page: Page) => page.getByRole("button", { name: /\d+ cautions?/ });
const phone = (page: Page) => page.getByRole("region", { name: "Preview" });

/** The windows of desktops and laptops, with the phone's greatest height in each. */
const windows = [
  { width: 1280, height: 720, phoneHeight: 420 },
  { width: 1366, height: 768, phoneHeight: 420 },
  { width: 1440, height: 900, phoneHeight: 420 },
  { width: 1920, height: 1080, phoneHeight: 568 },
];

/** Every finding can be brought into sight, and nothing covers any part of it. */
async function expectAllInSight(page: Page, count: number): Promise<void> {
  await expect(findings(page)).toHaveCount(count);
  for (let at = 0; at < count; at += 1) {
    const finding = findings(page).nth(at);
    await finding.scrollIntoViewIfNeeded();
    const covered = await finding.evaluate((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      return [top + 2, (top + bottom) / 2, bottom - 2]
        .map((y) => document.elementFromPoint((left + right) / 2, y))
        .filter((element) => !line.contains(element)).length;
    });
    expect(covered, `finding ${at + 1} of ${count}`).toBe(0);
  }
}

async function boxesOf(page: Page) {
  const [send, lines] = [await sendButton(page).boundingBox(), await list(page).boundingBox()];
  if (!send || !lines) throw new Error("Send and the checks are shown");
  return { send, lines };
}

/** A draft in which nearly everything needs a look. */
const troubled = (origin: string) => ({
  audioUrl: `${origin}/index.html`,
  fileName: "hello.ogg",
  backgroundColor: "#FFFFFF",
  everyone: false,
  recipients: [
    "12",
    "79123456789@c.us",
    "79123456789@c.us",
    "525512345678@c.us",
    "5215512345678@c.us",
    "10000000000@c.us",
    ...Array.from({ length: 1030 }, (_, index) => `${79_120_000_000 + index}@c.us`),
  ],
});

test("no window cuts a finding, and Send is in sight with their number beside it", async ({
  page,
  baseURL,
  connectAll,
}) => {
  await page.addInitScript(
    (draft) => {
      if (!localStorage.getItem("vss:draft")) localStorage.setItem("vss:draft", draft);
    },
    JSON.stringify(troubled(baseURL ?? "")),
  );
  await connectAll(["802", "001"]);

  const expectColumn = async (count: number) => {
    for (const { width, height, phoneHeight } of windows) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect(sendButton(page)).toBeInViewport({ ratio: 1 });
      const { send, lines } = await boxesOf(page);
      expect(lines.y, "the list begins below Send").toBeGreaterThan(send.y + send.height);
      const device = await phone(page).boundingBox();
      expect(device?.height, `the phone at ${height} px`).toBeLessThanOrEqual(phoneHeight);
      await expectAllInSight(page, count);
    }
  };

  await test.step("ten findings", async () => {
    await page.getByRole("button", { name: "Contacts" }).click();
    await expect(page.getByRole("checkbox", { name: /^Amelia/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expectColumn(10);
    await expect(chip(page)).toHaveAccessibleName("1 error 9 cautions");
  });

  await test.step("their number leads to them", async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await chip(page).press("Enter");
    await expect(list(page).getByRole("heading")).toBeFocused();
    await expect(findings(page).first()).toBeInViewport({ ratio: 1 });
  });

  await test.step("three findings", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await composeForTwo(page);
    await page.getByLabel("File name").fill("hello.wav");
    await expectColumn(3);
    await expect(chip(page)).toHaveAccessibleName("3 cautions");
  });

  await test.step("none, so there is no number", async () => {
    await switchTo(page, "001");
    await page.getByLabel("File name").fill("hello.mp3");
    await expect(list(page)).toContainText("7 checks passed");
    await expectColumn(0);
    await expect(chip(page)).toBeHidden();
  });
});

test("on phones and tablets Send is at the bottom edge, with a small preview and the findings", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  await page.getByLabel("File name").fill("hello.wav");
  const preview = page.getByRole("button", { name: "Show the preview" });
  const request = page.getByRole("region", { name: "Request", exact: true });
  const heading = list(page).getByRole("heading");

  for (const [width, height] of [
    [360, 740],
    [768, 1024],
  ] as const) {
    await test.step(`at ${width} px`, async () => {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => window.scrollTo(0, 0));
      // What can be done with the draft is on one line.
      const [templates, clear] = await Promise.all(
        ["Templates", "Start over"].map((name) => page.getByRole("button", { name }).boundingBox()),
      );
      expect(templates?.y).toBe(clear?.y);
      expect(templates?.height).toBe(clear?.height);

      for (const part of [preview, sendButton(page), chip(page)]) {
        await expect(part).toBeInViewport({ ratio: 1 });
      }
      await expect(preview).toHaveText("0:08");
      await expect(preview).toHaveCSS("background-color", "rgb(122, 203, 165)");

      await chip(page).click();
      await expect(heading).toBeFocused();
      await expectAllInSight(page, 1);
      await preview.click();
      await expect(phone(page)).toBeInViewport({ ratio: 1 });

      // The request comes last, and only its title and its acts are shown.
      const [lines, folded] = [await list(page).boundingBox(), await request.boundingBox()];
      expect(folded?.y).toBeGreaterThan((lines?.y ?? 0) + (lines?.height ?? 0));
      expect(folded?.height).toBeLessThan(160);
      await request.getByRole("button", { name: "Request", exact: true }).click();
      await expect(request.getByRole("group", { name: "Request" })).toContainText("hello.wav");
      await request.getByRole("button", { name: "Request", exact: true }).click();
      await expect(request.getByRole("group", { name: "Request" })).toBeHidden();
    });
  }

  await test.step("the header stays at the upper edge, but not where it would take a phone's room", async () => {
    const header = page.getByRole("banner");
    await page.setViewportSize({ width: 768, height: 900 });
    await page.evaluate(() => window.scrollTo(0, 600));
    await expect(header).toBeInViewport({ ratio: 1 });
    expect((await header.boundingBox())?.y).toBe(0);
    for (const [width, height] of [
      [360, 740],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => window.scrollTo(0, 600));
      await expect(header).not.toBeInViewport();
    }
  });

  await test.step("no focused control is covered by the strip, or by the header on the way back", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.getByLabel("Link to the audio").focus();
    for (let steps = 0; steps < 60; steps += 1) {
      if (steps === 30) await page.setViewportSize({ width: 768, height: 500 });
      await page.keyboard.press(steps < 30 ? "Tab" : "Shift+Tab");
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest("form")) return "";
        const { left, top, right, bottom } = focused.getBoundingClientRect();
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = focused.closest("label, div")?.contains(above);
        return isSeen ? "" : focused.outerHTML.slice(0, 120);
      });
      expect(covered).toBe("");
    }
  });

  await test.step("with a keyboard on the screen, only Send is left of it", async () => {
    await page.setViewportSize({ width: 360, height: 400 });
    await expect(sendButton(page)).toBeInViewport({ ratio: 1 });
    await expect(preview).toBeHidden();
    const box = await sendButton(page).boundingBox();
    expect(box?.y).toBeGreaterThan(400 - 80);
  });
});
