import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { audio, choose } from "../support/audio-section.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { expect, records, send, switchTo, test } from "../support/studio-test.ts";

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
    await expect(audio(page)).toContainText("Limited by both parts: 60 s");
  });

  await test.step("it can be sent as one all the same", async () => {
    await audio(page).getByText("One status", { exact: true }).click();
    await expect(parts(page)).toBeHidden();
    await expect(page.getByText("2:10 long")).toBeVisible();
    await page.getByRole("button", { name: "Cut into parts" }).click();
    await expect(parts(page).getByRole("listitem")).toHaveCount(3);
  });

  await test.step("the request panel shows the name of each, and that its link is not known yet", async () => {
    const request = page.getByRole("region", { name: "Request", exact: true });
    await expect(
      request.getByRole("list", { name: "File names of the parts" }).getByRole("listitem"),
    ).toHaveText(["memo (1 of 3).wav", "memo (2 of 3).wav", "memo (3 of 3).wav"]);
    await expect(request).toContainText('"urlFile": "…"');
    await expect(request).toContainText('"fileName": "memo (1 of 3).wav"');
  });
});

const plan = (page: Page) => page.getByRole("region", { name: "Several statuses" });

/** How often each file was sent. */
function countSends(page: Page): () => string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (!request.url().includes("/sendVoiceStatus")) return;
    sent.push(JSON.parse(request.postData() ?? "{}").fileName);
  });
  return () => sent;
}

/** Leaves no room in localStorage. Runs in the page. */
function fillStorage(): void {
  for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let count = 0; ; count += 1) localStorage.setItem(`${size}-${count}`, "x".repeat(size));
    } catch {
      // A smaller piece may fit.
    }
  }
}

async function addTwo(page: Page): Promise<void> {
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("+7 912 345-67-89, +44 20 7946 0958");
  await page.getByLabel("Add recipients").press("Enter");
  await expect(
    page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem"),
  ).toHaveCount(2);
}

test("parts are sent in order; a part that is not accepted stops the rest, which goes on from it", async ({
  page,
  connectAll,
}) => {
  await connectAll(["468", "608"]);
  const sent = countSends(page);
  const [one, two, three] = ["memo (1 of 3).wav", "memo (2 of 3).wav", "memo (3 of 3).wav"];
  await choose(page, await memo(130));
  await addTwo(page);
  await expect(page.getByText("3 parts", { exact: true }).first()).toBeVisible();
  await expect(page.locator(".send-bar").getByText("2 recipients")).toBeVisible();

  await test.step("the tariff ends in the middle, which a phone shows without scrolling", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await send(page);
    await expect(plan(page)).toContainText("Not accepted: part 2 of 3.");
    await expect(plan(page).getByRole("button", { name: "Send from part 2 of 3" })).toBeInViewport({
      ratio: 1,
    });
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(plan(page)).toContainText("1 of 3 accepted");
    expect(sent()).toEqual([one, two]);
    await expectAccessibleInBothThemes(page);
  });

  await test.step("it goes on after a reload, by keyboard, without the clip", async () => {
    await page.reload();
    await plan(page).getByRole("button", { name: "Send from part 2 of 3" }).press("Enter");
    await expect(plan(page)).toBeHidden();
    expect(sent()).toEqual([one, two, two, three]);
    await expect(records(page)).toHaveCount(4);
  });

  await test.step("a lost answer stops it too, and is found before the next part leaves, with full storage", async () => {
    await switchTo(page, "608");
    await choose(page, await memo(130));
    await page.evaluate(fillStorage);
    await send(page);
    await expect(plan(page)).toContainText(/Not known yet whether|2 of 3 accepted/);
    await expect(plan(page)).toContainText("it is lost if you leave the page");
    expect(sent().slice(4)).toEqual([one, two]);
    await plan(page)
      .getByRole("button", { name: /^(?:Check part 2|Send from part 3)/ })
      .click();
    await expect(plan(page)).toBeHidden();
    expect(sent().slice(4)).toEqual([one, two, three]);
  });

  await test.step("after another reload, a line leads to the last part", async () => {
    await page.reload();
    await expect(page.getByText(/^Sent before: memo \(3 of 3\)\.wav/)).toBeVisible();
  });
});

test("a list of 1,100 people goes out as two statuses, and nobody gets both", async ({
  page,
  connect,
}) => {
  await connect();
  const bodies: { participants: string[] }[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/sendVoiceStatus"))
      bodies.push(JSON.parse(request.postData() ?? ""));
  });
  const people = Array.from({ length: 1100 }, (_, index) => 79_120_000_000 + index);
  await page.getByRole("button", { name: "Try the sample" }).click();
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill(people.join("\n"));
  await page.getByLabel("Add recipients").press("Enter");
  await page.getByRole("button", { name: "Split into several statuses" }).click();
  await expect(page.getByText("1,100 recipients in 2 groups")).toBeVisible();
  await send(page);
  await expect(records(page)).toHaveCount(2);
  await expect(records(page).filter({ hasText: "3EB0" })).toHaveCount(2);
  const reached = bodies.map(({ participants }) => participants);
  expect(reached.map(({ length }) => length)).toEqual([550, 550]);
  expect(new Set(reached.flat()).size).toBe(1100);

  await test.step("the same list is asked about once, for both", async () => {
    await send(page);
    const question = page.getByRole("dialog", { name: "Send it a second time?" });
    await expect(question).toContainText("1,100 recipients in 2 groups");
    await expect(question).toContainText("All 1,100 recipients");
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(bodies).toHaveLength(2);
  });
});
