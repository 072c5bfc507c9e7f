import type { Page } from "@playwright/test";
import { CANARY, expect, test } from "../support/studio-test.ts";

const menu = { name: /^Instance:/ };

test("an instance is added, used, queried once and forgotten", async ({ page, baseURL }) => {
  await page.goto("/");
  await page.getByRole("button", menu).click();
  await page.getByRole("button", { name: "Add an instance" }).click();
  const dialog = page.getByRole("dialog", { name: "Add an instance" });
  await expect(dialog.getByLabel("idInstance")).toBeFocused();

  await test.step("the browser's password manager understands the form", async () => {
    const token = dialog.getByLabel("apiTokenInstance");
    await expect(dialog.getByLabel("idInstance")).toHaveAttribute("autocomplete", "username");
    await expect(token).toHaveAttribute("type", "password");
    await expect(token).toHaveAttribute("autocomplete", "current-password");
  });

  await dialog.getByLabel("idInstance").fill("7103000099");
  await expect(dialog.getByLabel("API URL")).toHaveValue("https://7103.api.greenapi.com");

  await dialog.getByLabel("apiTokenInstance").fill(CANARY);
  await dialog.getByLabel("API URL").fill("https://api.green-api.com.evil.example");
  await dialog.getByRole("button", { name: "Connect" }).click();
  await expect(dialog.getByText("Not a GREEN-API address.")).toBeVisible();
  await dialog.getByLabel("API URL").fill(`${baseURL}/emulator`);
  await dialog.getByLabel("Label").fill("Flower shop");
  await dialog.getByRole("button", { name: "Connect" }).click();

  await expect(page.getByRole("banner")).toContainText("Flower shop");
  await expect(page.getByRole("banner")).toContainText("authorized");
  const stored = await page.evaluate(() => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
  }));
  expect(stored.local).not.toContain(CANARY);
  expect(stored.session).toContain(CANARY);

  await page.reload();
  await expect(page.getByRole("banner")).toContainText("Flower shop");
  await page.getByRole("button", menu).click();
  await page.getByRole("button", { name: "Forget Flower shop" }).click();
  await expect(page.getByRole("banner")).toContainText("Demo instance");
  const left = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(left).not.toContain(CANARY);
  expect(left).not.toContain("7103000099");

  await test.step("an entry that cannot be read hides no other, and stays in storage", async () => {
    await page.evaluate((apiUrl) => {
      const good = { label: "Good shop", idInstance: "7103000077", apiUrl };
      localStorage.setItem("vss:instances", JSON.stringify([good, { later: "version" }]));
    }, `${baseURL}/emulator`);
    await page.reload();
    await page.getByRole("button", menu).click();
    await page.getByRole("button", { name: "Forget Good shop" }).click();
    expect(await page.evaluate(() => localStorage.getItem("vss:instances"))).toBe(
      '[{"later":"version"}]',
    );
    await page.keyboard.press("Escape");
  });

  await test.step("one with the id of the demo instance stands in its place", async () => {
    await page.evaluate((apiUrl) => {
      const same = { label: "Same id", idInstance: "1101000001", apiUrl };
      localStorage.setItem("vss:instances", JSON.stringify([same]));
    }, `${baseURL}/emulator`);
    await page.reload();
    await page.getByRole("button", menu).click();
    await expect(page.getByRole("button", { name: /^Same id/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Demo instance/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Forget Same id" }).click();
    await expect(page.getByRole("button", { name: /^Demo instance/ })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("connecting and changing it sends each query once, and none too soon", async () => {
    const questions = ["getMessagesCount", "getSettings", "getStateInstance"];
    const asked: string[] = [];
    const tooSoon: string[] = [];
    page.on("response", (response) => {
      const method = /\/waInstance7103000066\/(\w+)/.exec(response.url())?.[1];
      if (method) asked.push(method);
      if (method && response.status() === 429) tooSoon.push(method);
    });
    await page.getByRole("button", menu).click();
    await page.getByRole("button", { name: "Add an instance" }).click();
    await dialog.getByLabel("idInstance").fill("7103000066");
    await dialog.getByLabel("apiTokenInstance").fill(CANARY);
    await dialog.getByLabel("API URL").fill(`${baseURL}/emulator`);
    await dialog.getByLabel("Label").fill("Flower shop");
    await dialog.getByRole("button", { name: "Connect" }).click();
    await expect(page.getByRole("banner")).toContainText("authorized");
    await expect.poll(() => asked.toSorted()).toEqual(questions);

    // With the demo instance chosen, these answers are not used, and the change discards them.
    await page.getByRole("button", menu).click();
    await page.getByRole("button", { name: /^Demo instance/ }).click();
    await page.getByRole("button", menu).click();
    await page.getByRole("button", { name: "Change Flower shop" }).click();
    const change = page.getByRole("dialog", { name: "Change Flower shop" });
    await change.getByLabel("apiTokenInstance").fill("0000");
    await change.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("button", menu)).toHaveAccessibleName(/The token is wrong/);
    await expect.poll(() => asked.toSorted()).toEqual([...questions, ...questions].toSorted());
    expect(tooSoon).toEqual([]);
  });
});

test.describe("a token forgotten in one tab is gone in another", () => {
  const tokens = (page: Page) =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("vss:token:")));

  test("that was on another page, discarded or closed, when it comes back", async ({
    page,
    connect,
    context,
    baseURL,
  }) => {
    const idInstance = await connect();
    await page.goto(`${baseURL}/favicon.svg`);
    expect(await tokens(page)).toEqual([`vss:token:${idInstance}`]);

    const other = await context.newPage();
    await other.goto(String(baseURL));
    await other.getByRole("button", menu).click();
    await other.getByRole("button", { name: "Forget Test shop" }).click();
    await other.close();

    await page.goto(String(baseURL));
    await expect(page.getByRole("banner")).toContainText("Demo instance");
    expect(await tokens(page)).toEqual([]);
  });

  test("that comes back from the browser's cache of pages", async ({ page, connect }) => {
    const idInstance = await connect();
    const comeBack = () =>
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await page.evaluate(comeBack);
    await expect(page.getByRole("banner")).toContainText("Test shop");
    expect(await tokens(page)).toEqual([`vss:token:${idInstance}`]);

    await page.evaluate(() => localStorage.setItem("vss:instances", "[]"));
    await page.evaluate(comeBack);
    await expect(page.getByRole("banner")).toContainText("Demo instance");
    expect(await tokens(page)).toEqual([]);
  });

  test("and stays if a later version of the studio lists the instance", async ({
    page,
    connect,
  }) => {
    const idInstance = await connect();
    await page.evaluate((id) => {
      localStorage.setItem("vss:instances", JSON.stringify([{ idInstance: id, later: true }]));
    }, idInstance);
    await page.reload();
    await expect(page.getByRole("banner")).toContainText("Demo instance");
    expect(await tokens(page)).toEqual([`vss:token:${idInstance}`]);
  });
});

test("an instance's address, label and token can be changed; an empty token keeps the present one", async ({
  page,
  connect,
  context,
  baseURL,
}) => {
  const idInstance = await connect();
  const token = () => page.evaluate((id) => sessionStorage.getItem(`vss:token:${id}`), idInstance);
  const change = async () => {
    await page.getByRole("button", menu).click();
    await page.getByRole("button", { name: "Change Test shop" }).click();
    return page.getByRole("dialog", { name: "Change Test shop" });
  };

  await test.step("a new tab asks for the token again, and knows the rest", async () => {
    const other = await context.newPage();
    await other.goto(baseURL ?? "/");
    await other.getByRole("button", menu).click();
    await other.getByRole("button", { name: /^Test shop/ }).click();
    const question = other.getByRole("dialog", { name: "Token for Test shop" });
    await expect(question.getByLabel("idInstance")).toHaveValue(idInstance);
    await question.getByLabel("apiTokenInstance").fill(CANARY);
    await question.getByRole("button", { name: "Connect" }).click();
    await expect(other.getByRole("banner")).toContainText("authorized");
    await expect(page.getByRole("banner")).toContainText("Test shop");
    await other.close();
    await page.bringToFront();
  });

  const dialog = await change();
  await expect(dialog.getByLabel("apiTokenInstance")).toHaveValue("");
  await dialog.getByLabel("API URL").fill("nonsense");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Not a GREEN-API address.")).toBeVisible();
  await dialog.getByLabel("API URL").fill(`${baseURL}/emulator/`);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("banner")).toContainText("authorized");
  expect(await token()).toBe(CANARY);

  const again = await change();
  await again.getByLabel("apiTokenInstance").fill("0000");
  await again.getByLabel("Label").fill("Renamed");
  await again.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("banner")).toContainText("Renamed");
  await expect(page.getByRole("button", menu)).toHaveAccessibleName(/The token is wrong/);
  expect(await token()).toBe("0000");
});

test("the header shows a wrong token; each demo instance fails as its name says", async ({
  page,
  connect,
}) => {
  await connect("401");
  await expect(page.getByRole("banner")).toContainText("The token is wrong");
  await page.getByRole("button", menu).click();
  await page.getByText("Failing on purpose").click();
  await page.getByRole("button", { name: /^Suspended/ }).click();
  await expect(page.getByRole("button", menu)).toHaveAccessibleName(
    /^Instance: Demo #702 \(suspended\), restricted\. Choose/,
  );
  await page.getByRole("button", menu).click();
  await page.getByRole("button", { name: /^Not authorized at first, refuses/ }).click();
  await expect(page.getByRole("button", menu)).toHaveAccessibleName(
    /^Instance: Demo #706 \(not authorized at first, refuses\), not authorized\. Choose/,
  );

  await test.step("scenarios are grouped and searched, and one click leads back to the healthy one", async () => {
    await page.getByRole("button", menu).click();
    const opened = page.getByRole("dialog", { name: /^Instance:/ });
    await expect(opened.getByRole("button").first()).toHaveText("Add an instance");
    const refusals = opened.getByRole("group", { name: "Refusals" });
    await expect(refusals.getByRole("button", { name: /^Quota is used up/ })).toBeVisible();
    await expect(opened.getByRole("group", { name: "Lost answers" })).toBeVisible();
    await opened.getByText("Failing on purpose").click();
    await expect(refusals).toBeHidden();
    await expect(opened.getByRole("button", { name: "Add an instance" })).toBeVisible();
    await opened.getByText("Failing on purpose").click();
    await opened.getByRole("searchbox", { name: "Search scenarios" }).fill("LOST queue");
    await expect(
      opened.getByRole("group", { name: "Lost answers" }).getByRole("button"),
    ).toHaveText([/^Queues, answer is lost/, /^Answer is lost, queue hides it/]);
    await opened.getByRole("searchbox").fill("#466");
    await expect(refusals.getByRole("button")).toHaveText([/^Quota is used up#466Sends get 466/]);
    await expect(opened.getByRole("group", { name: "Lost answers" })).toBeHidden();
    await opened.getByRole("searchbox").fill("zzz");
    await expect(opened.getByText("Nothing matches.")).toBeVisible();
    await opened.getByRole("button", { name: "Back to healthy" }).click();
    await expect(page.getByRole("banner")).toContainText("Demo instance");
  });
});
