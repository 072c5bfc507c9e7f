import type { CDPSession } from "@playwright/test";
import { composeForTwo, expect, test } from "../support/studio-test.ts";

/** A finding, and what else a key changes, has fewer elements; the page has more than twice as many. */
const MOST_RESTYLED = 150;
/** Of functions of the page, at a key: 10,200 now. They were 24,000 when all that shows the draft was rendered again. */
const MOST_CALLS = 12_000;

test("a finding that appears while someone types restyles itself, and not the page", async ({
  page,
  context,
  connect,
}) => {
  await connect();
  await page.getByRole("button", { name: "Try the sample" }).click();
  const fileName = page.getByLabel("File name");
  const finding = page.getByText(
    "Use .mp3 or .wav: anything else may be accepted and never appear.",
  );
  await fileName.fill("greeting.mp3");
  await expect(finding).toBeHidden();
  const devtools = await context.newCDPSession(page);

  const type = async () => {
    await fileName.press("End");
    await fileName.press("x");
    await expect(finding).toBeVisible();
  };
  const count = await restyled(devtools, type);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(MOST_RESTYLED);

  await test.step("one rule for all buttons outside of dialogs would restyle everything", async () => {
    await fileName.press("Backspace");
    await expect(finding).toBeHidden();
    await page.evaluate(() =>
      document.styleSheets[0]?.insertRule(
        ":root:has(dialog:modal) button:not(dialog *) { top: 0 }",
      ),
    );
    expect(await restyled(devtools, type)).toBeGreaterThan(2 * MOST_RESTYLED);
  });
});

test("a key in the link renders what shows the link, and not the page", async ({
  page,
  context,
  connect,
}) => {
  await page.clock.install();
  await connect();
  await composeForTwo(page);
  const link = page.getByLabel("Link to the audio").and(page.getByRole("textbox"));
  const request = page.getByRole("region", { name: "Request" });
  await link.fill(`${page.url()}a`);
  await expect(request).toContainText(`${page.url()}a"`);
  await expect(page.getByText("Nothing found at this link").first()).toBeVisible();
  // No pause in the typing ends, no second passes. The first key brings the page into the state of typing.
  await page.clock.pauseAt(Date.now() + 10_000);
  await link.press("b");
  await expect(request).toContainText(`${page.url()}ab"`);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.startPreciseCoverage", { callCount: true });
  await devtools.send("Profiler.takePreciseCoverage");

  await link.press("c");
  await expect(request).toContainText(`${page.url()}abc"`);
  const { result } = await devtools.send("Profiler.takePreciseCoverage");
  const calls = result
    .filter(({ url }) => url.includes("/assets/"))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
  expect(calls).toBeGreaterThan(1_000);
  expect(calls).toBeLessThan(MOST_CALLS);
});

/** The most elements whose style the browser computed at once during an act. */
async function restyled(devtools: CDPSession, act: () => Promise<void>): Promise<number> {
  const counts: number[] = [];
  const count = ({ value }: { value: { name?: string; args?: { elementCount?: number } }[] }) => {
    for (const { name, args } of value) {
      if (name === "UpdateLayoutTree") counts.push(args?.elementCount ?? 0);
    }
  };
  devtools.on("Tracing.dataCollected", count);
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  await act();
  const isComplete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.end");
  await isComplete;
  devtools.off("Tracing.dataCollected", count);
  return Math.max(0, ...counts);
}
