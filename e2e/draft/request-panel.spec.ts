import { CANARY, composeForTwo, expect, send, test } from "../support/studio-test.ts";

test("the request is shown as it will be sent, in six languages, with the token masked", async ({
  page,
  connect,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const idInstance = await connect();
  const shown = page.getByRole("group", { name: "Request" });

  await test.step("without recipients no request is shown, because it would reach everyone", async () => {
    await page.getByText("Selected people").click();
    await expect(shown).toContainText("an empty list would mean everyone");
  });

  await composeForTwo(page);
  await expect(shown).toContainText(`/emulator/waInstance${idInstance}/sendVoiceStatus/***`);
  await expect(shown).toContainText('"participants": ["79123456789@c.us", "442079460958@c.us"]');
  for (const [tab, sign] of [
    ["cURL", "curl --request POST"],
    ["JavaScript", "await fetch("],
    ["Python", "import requests"],
    ["PHP", "curl_init("],
    ["Java", "java.net.http.HttpClient"],
  ] as const) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await expect(shown).toContainText(sign);
    await expect(shown).toContainText("/sendVoiceStatus/***");
  }
  await expect(page.locator("body")).not.toContainText(CANARY);

  await test.step("the copy has a placeholder; copying with the token is a separate button", async () => {
    await page.getByRole("tab", { name: "cURL" }).click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
    expect(await clipboard()).toContain("YOUR_API_TOKEN_INSTANCE");
    expect(await clipboard()).not.toContain(CANARY);

    await page.getByRole("button", { name: "Copy with token" }).click();
    await expect.poll(clipboard).toContain(CANARY);
  });

  await test.step("tabs are chosen with the arrow keys", async () => {
    await page.getByRole("tab", { name: "JSON" }).click();
    await page.getByRole("tab", { name: "JSON" }).press("ArrowLeft");
    const java = page.getByRole("tab", { name: "Java", exact: true });
    await expect(java).toBeFocused();
    await expect(java).toHaveAttribute("aria-selected", "true");
  });

  await test.step("the language stays chosen after a reload", async () => {
    await page.getByRole("tab", { name: "PHP" }).click();
    await page.reload();
    await expect(page.getByRole("tab", { name: "PHP" })).toHaveAttribute("aria-selected", "true");
    await expect(shown).toContainText("curl_init(");
    await page.getByRole("tab", { name: "JSON" }).click();
  });

  await test.step("a long request is cut with a mark, and shown whole on a click", async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => `+791234567${10 + index}`);
    await page.getByLabel("Add recipients").fill(numbers.join(", "));
    await page.getByLabel("Add recipients").press("Enter");
    await expect(shown).toContainText("39 more]");
    await expect(shown).not.toContainText("79123456749@c.us");
    await page.getByRole("button", { name: "Show all 42 recipients" }).click();
    await expect(shown).toContainText('"79123456749@c.us"]');
    await page.getByRole("button", { name: "Show fewer recipients" }).click();
    await expect(shown).not.toContainText("79123456749@c.us");

    await page.getByRole("tab", { name: "Python" }).click();
    await expect(shown).not.toContainText("print(response");
    await page.getByRole("button", { name: /^Show all \d+ more lines$/ }).click();
    await expect(shown).toContainText('"79123456749@c.us"');
    await expect(shown).toContainText("print(response.status_code");
    await page.getByRole("tab", { name: "JSON" }).click();
  });

  await test.step("after a send the panel shows status, time and answer", async () => {
    await send(page);
    await expect(page.getByText(/^200 · [\d,]+ ms$/)).toBeVisible();
    await expect(page.getByRole("group", { name: "Response" })).toContainText('"idMessage"');
  });
});
