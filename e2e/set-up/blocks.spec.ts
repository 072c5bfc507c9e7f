import {
  composeForTwo,
  expect,
  newestRecord,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";
import { block, expectVerdict, openSetUp, reason } from "./set-up-test.ts";

test("settings, queue and states are seen and changed in place", async ({ page, connectAll }) => {
  await connectAll(["714", "700", "707"]);
  const settings = block(page, "Settings");
  const queue = block(page, "Queue");

  await test.step("settings change together, within their limits, and the restart is said before", async () => {
    await openSetUp(page);
    const delay = settings.getByRole("textbox", { name: "delaySendMessagesMilliseconds" });
    const save = settings.getByRole("button", { name: "Save and restart" });
    await expect(settings).toContainText("Default: 500. From 500 to 600,000.");
    await delay.fill("499");
    await expect(settings).toContainText("delaySendMessagesMillisecondswas 1000");
    await expect(save).toBeInViewport();
    await expect(delay).toHaveAttribute("aria-invalid", "true");
    await expect(save).toHaveAttribute("aria-disabled", "true");
    await delay.fill("700");
    await settings.getByRole("group", { name: "stateWebhook" }).getByText("yes").click();
    await expect(settings).toContainText("2 settings changed. Saving restarts the instance.");
    await save.click();
    await expect(settings).toContainText("The instance is restarting");
    await expect(save).toHaveCount(0);
    await expect(settings.getByText(/^Saved: delay/)).toBeFocused();
    await expect(reason(page, "One status every 1 s")).toBeVisible();
    await expectVerdict(page, /^Ready for statuses/);
    await expect(settings.getByText("The instance is restarting")).toHaveCount(0);
    await expect(settings).toContainText(
      "Saved: delaySendMessagesMilliseconds 1000 → 700; stateWebhook no → yes",
    );
  });

  await test.step("settings that the studio does not know are shown and left alone", async () => {
    await settings.getByText(/other settings, not changed by the studio/).click();
    await expect(settings).toContainText("countryInstance");
    await settings.getByText("As JSON").click();
    await expect(settings.getByRole("button", { name: "Copy", exact: true })).toBeInViewport();
    const json = await settings.getByRole("group", { name: "As JSON" }).innerText();
    expect(JSON.parse(json)).toMatchObject({
      delaySendMessagesMilliseconds: 700,
      stateWebhook: "yes",
    });
  });

  await test.step("what waits is listed with its method and its time", async () => {
    const said = page.getByRole("status").filter({ hasText: "Saved. The instance is restarting." });
    await expect(said).toHaveCount(1);
    await switchTo(page, "700");
    await expect(said).toHaveCount(0);
    await composeForTwo(page);
    await send(page);
    await expect(newestRecord(page)).toContainText("Accepted");
    await send(page);
    await page.getByRole("dialog").getByRole("button", { name: /^Send/ }).click();
    await expect(queue.getByRole("listitem")).toHaveCount(2);
    await expect(queue.getByRole("listitem").first()).toContainText(
      /sendVoiceStatus.*demo-greeting\.mp3.*sent \d\d:\d\d/,
    );
    await expect(queue).toContainText("waits until the instance is authorized");
  });

  await test.step("clearing names what is lost; a refusal is no success", async () => {
    await queue.getByRole("button", { name: "Clear…" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("2 items will be deleted");
    await dialog.getByRole("button", { name: "Clear the queue" }).click();
    await expect(dialog.getByRole("alert")).toContainText("GREEN-API did not clear the queue.");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(queue.getByRole("listitem")).toHaveCount(2);
  });

  await test.step("the strip tells the state at each send, which leads to its record", async () => {
    const states = block(page, "States");
    const sends = states.getByRole("list", { name: "The state at each send" });
    await expect(sends.getByRole("listitem")).toHaveCount(2);
    await expect(sends.getByRole("listitem").first()).toContainText("not authorized");
    await sends.getByRole("button").first().click();
    await expect(newestRecord(page)).toBeInViewport();
  });

  await test.step("a queue that moves says when its items leave, and is cleared", async () => {
    await switchTo(page, "707");
    await send(page);
    await expect(queue.getByRole("listitem")).toContainText(/goes out within \d+ s/);
    await queue.getByRole("button", { name: "Clear…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Clear the queue" }).click();
    await expect(queue).toContainText("The queue looks empty.");
  });
});

test("failures with their cause in the instance lead to its set-up", async ({
  page,
  connectAll,
}) => {
  await connectAll(["706", "700", "802"]);
  const openButton = { name: "Open instance set-up" };
  const heading = (name: string) => block(page, name).getByRole("heading", { name });
  const close = () => page.keyboard.press("Escape");
  await composeForTwo(page);
  await send(page);

  await test.step("from the outcome of a send, and back to it", async () => {
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByRole("button", openButton).click();
    await expect(heading("Account")).toBeFocused();
    await close();
    await expect(alert.getByRole("button", openButton)).toBeFocused();
  });

  await test.step("from the record", async () => {
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await newestRecord(page).getByRole("button", openButton).click();
    await expect(heading("Account")).toBeFocused();
    await close();
  });

  await test.step("from the checks of a draft", async () => {
    await switchTo(page, "700");
    const check = page.getByRole("region", { name: "Before it goes out" });
    await check.getByRole("button", openButton).click();
    await expect(heading("Account")).toBeFocused();
    await close();
  });

  await test.step("from statistics that are off", async () => {
    await switchTo(page, "802");
    await send(page);
    await page.getByRole("main").getByRole("button", { name: "Who saw it" }).click();
    await newestRecord(page).getByRole("button", openButton).click();
    await expect(heading("Settings")).toBeFocused();
  });
});
