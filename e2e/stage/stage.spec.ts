import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import { expect, test } from "../support/studio-test.ts";

test("stage mode shows request and answer side by side, and fails as the presenter wants", async ({
  page,
  connect,
}) => {
  const idInstance = await connect();
  await page.getByLabel("File name").fill("on-stage.mp3");
  await chooseInMenu(page, "Stage mode");
  const stage = page.getByRole("dialog", { name: "Stage mode" });
  const request = stage.getByRole("region", { name: "Request" });
  const answer = stage.getByRole("region", { name: "Response" });
  const phone = stage.getByRole("region", { name: "Preview" });

  await test.step("before a send, the answer says what will be there", async () => {
    await expect(answer).toContainText("GREEN-API's answer comes here");
    await expect(request).toContainText("on-stage.mp3");
    await request.getByRole("button", { name: "Try the sample" }).click();
    await expect(request).toContainText("demo-greeting.mp3");
    await expect(phone).toContainText("0:08");
  });

  await test.step("all of it is in sight from 1280 to 2560 px, and larger than on the page", async () => {
    const onPage = page.getByRole("button", { name: "Send status" }).first();
    const sizeOnPage = (await onPage.boundingBox())?.height ?? 0;
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [2560, 1440],
    ] as const) {
      await page.setViewportSize({ width, height });
      const submit = stage.getByRole("button", { name: "Send status" });
      for (const part of [phone, request, answer, submit]) {
        await expect(part).toBeInViewport({ ratio: 1 });
      }
      expect((await submit.boundingBox())?.height).toBeGreaterThan(sizeOnPage * 1.15);
      const [left, right] = [await request.boundingBox(), await answer.boundingBox()];
      expect(left?.y).toBe(right?.y);
      expect(await stage.evaluate(({ scrollWidth }) => scrollWidth)).toBe(width);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await expectAccessibleInBothThemes(page, stage);
  });

  await test.step("a send is answered beside its request", async () => {
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Send to everyone" }).click();
    await expect(answer).toContainText(/200 · [\d,]+ ms/);
    await expect(answer).toContainText('"idMessage": "3EB0');
  });

  await test.step("each failure is one click away and says what it shows; so is the healthy one", async () => {
    await stage.getByRole("button", { name: "Tariff is used up" }).click();
    await expect(stage).toContainText("The send is refused with 466");
    await expect(answer).toContainText("GREEN-API's answer comes here");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Send to everyone" }).click();
    await expect(answer).toContainText("466");
    await stage.getByRole("button", { name: "Back to healthy" }).click();
    await expect(stage).toContainText("The demo instance is healthy");
    await expect(stage.getByRole("banner")).toContainText("Demo instance");
  });

  await test.step("presentation mode and the palette work on the stage", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Commands" }).getByRole("combobox").fill("shop");
    await page.keyboard.press("Enter");
    await expect(request).toContainText(idInstance);
    await page.keyboard.press("p");
    await expect(request).not.toContainText(idInstance);
    await stage.getByRole("button", { name: "Hide personal data" }).click();
    await expect(request).toContainText(idInstance);
  });

  await test.step("Escape leaves it, and the draft is the same", async () => {
    await page.keyboard.press("Escape");
    await expect(stage).toBeHidden();
    await expect(page.getByLabel("File name")).toHaveValue("on-stage.mp3");
    await expect(page.getByLabel("Link to the audio")).toHaveValue(/demo-greeting/);
    await chooseInMenu(page, "Stage mode");
    await stage.getByRole("button", { name: "Leave stage mode" }).click();
    await expect(stage).toBeHidden();
  });
});
