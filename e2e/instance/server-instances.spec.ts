import { SERVER_CANARY } from "../support/server-instance.ts";
import { composeForTwo, expect, newestRecord, send, test } from "../support/studio-test.ts";

test("an instance of the server sends, and its token never reaches the browser", async ({
  page,
}) => {
  const seen: string[] = [];
  page.on("request", (request) => {
    seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? "");
  });
  page.on("response", (response) => {
    void response.text().then(
      (text) => seen.push(text, JSON.stringify(response.headers())),
      () => seen.push("a body that is gone"),
    );
  });

  await page.goto("/");
  await page.getByRole("button", { name: /^Instance:/ }).click();
  await expect(page.getByText("On this server")).toBeVisible();
  await page.getByRole("button", { name: /^Counter/ }).click();
  await expect(page.getByRole("banner")).toContainText("authorized");

  await composeForTwo(page);
  await page.getByRole("tab", { name: "cURL" }).click();
  await expect(page.getByRole("button", { name: "Copy", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy with token" })).toHaveCount(0);
  await send(page);
  await expect(newestRecord(page)).toContainText(/Accepted|Published|Delivered|Viewed/);

  await page.reload();
  await expect(page.getByRole("banner")).toContainText("Counter");
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).toContain("1199000001");
  expect(stored).not.toContain(SERVER_CANARY);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.join("\n")).not.toContain(SERVER_CANARY);

  await test.step("GREEN-API's error bodies, which repeat the path, do not contain the token", async () => {
    const answer = await page.evaluate(async () => {
      const response = await fetch("/proxy/emulator/waInstance1199000001/deleteStatus", {
        method: "POST",
        headers: { Authorization: "Bearer held-by-the-server", "Content-Type": "application/json" },
        body: '{"idMessage":"none"}',
      });
      return { status: response.status, text: await response.text() };
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("/waInstance1199000001/deleteStatus/***");
  });
});
