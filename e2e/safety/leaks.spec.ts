import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import {
  CANARY,
  expect,
  instanceToRemember,
  newestRecord,
  openDetails,
  rememberInstance,
  sendAtOnce,
  send,
  test,
} from "../support/studio-test.ts";

// A test here makes its own trace, and a page can have only one.
test.use({ trace: "off" });

/** The text of all files in a folder. */
async function textsIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) =>
    readFile(path.join(parentPath, name), "latin1"),
  );
  return (await Promise.all(texts)).join("\n");
}

test("in a trace and a HAR the token is only in its header, and no other host is contacted", async ({
  playwright,
  launchOptions,
  baseURL,
}, testInfo) => {
  const requests: IncomingMessage[] = [];
  const clip = await readFile("public/demo-greeting.mp3");
  const audioHost = createServer((request, response) => {
    requests.push(request);
    response.writeHead(200, { "Content-Type": "audio/mpeg", "Content-Length": clip.length });
    response.end(clip);
  });
  await new Promise<void>((resolve) => audioHost.listen(0, "127.0.0.1", resolve));
  const audioUrl = `http://127.0.0.1:${(audioHost.address() as AddressInfo).port}/greeting.mp3`;

  const tracesDir = testInfo.outputPath("traces");
  const har = testInfo.outputPath("network.har");
  const browser = await playwright.chromium.launch({ ...launchOptions, tracesDir });
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: "en-GB",
    recordHar: { path: har },
  });
  const page = await context.newPage();
  await page.addInitScript(rememberInstance, instanceToRemember("1000000001", String(baseURL)));
  await page.addInitScript(sendAtOnce);
  await context.tracing.start({ snapshots: true });

  await page.goto("/");
  await page.getByLabel("Link to the audio").fill(audioUrl);
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("+7 912 345-67-89");
  await page.getByLabel("Add recipients").press("Enter");
  const phone = page.getByRole("region", { name: "Preview" });
  await phone.getByRole("button", { name: "Play" }).click();
  await expect(phone.getByRole("button", { name: "Pause" })).toBeVisible();
  await send(page);
  await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
  await openDetails(newestRecord(page));
  await expect(newestRecord(page).getByRole("group", { name: "Request" })).toBeVisible();

  const traced = await textsIn(tracesDir);
  await context.close();
  await browser.close();
  audioHost.close();
  // The last line of an unfinished trace may end before the closing quote.
  const inHeader = new RegExp(
    `"name":\\s*"authorization",\\s*"value":\\s*"Bearer ${CANARY}"?`,
    "gi",
  );
  for (const text of [traced, await readFile(har, "utf8")]) {
    expect(text).toMatch(inHeader);
    expect(text).toContain("/sendVoiceStatus");
    expect(text.replaceAll(inHeader, "")).not.toContain(CANARY);
  }
  expect(requests.length).toBeGreaterThan(0);
  for (const { headers } of requests) {
    expect([headers.referer, headers.origin, headers.cookie]).toEqual(Array(3).fill(undefined));
    expect(JSON.stringify(headers)).not.toContain(CANARY);
  }
});
