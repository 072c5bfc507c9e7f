import type { Page } from "@playwright/test";
import { choose } from "../support/audio-section.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { rememberInstance } from "../support/studio-test.ts";
import { expect, history, idInstanceOf, instanceHere, rowsOf, test } from "./fault-test.ts";
import { sendButton } from "./inputs.ts";
import { SEED } from "./seed.ts";

const RATE = 8_000;

async function chooseFile(page: Page, name: string, seconds: number) {
  await choose(page, await wavFile(name, speechLike(seconds, RATE), RATE));
  await expect(page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
}

test("a file is uploaded by a send, and sent at most once, whatever happens to the upload", async ({
  page,
  relay,
  greenApi,
}) => {
  const idInstance = idInstanceOf("upload", SEED, 0);
  const instance = greenApi.instance(idInstance);
  const deliveries = (name: string) => greenApi.deliveriesOf(idInstance, name).length;
  const notUploaded = page
    .getByRole("main")
    .getByText("Nothing was sent: the audio isn't uploaded yet.");
  const sendOnce = async (name: string) => {
    await sendButton(page).dblclick();
    await expect(rowsOf(page, name)).toContainText("3EB0");
    expect(deliveries(name)).toBe(1);
  };
  await page.context().addInitScript(rememberInstance, instanceHere(idInstance));
  await page.goto(relay.origin);
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("+7 912 345-67-89");
  await page.getByLabel("Add recipients").press("Enter");

  await test.step("a reset: the next send uploads it again", async () => {
    await chooseFile(page, "reset.wav", 1);
    instance.uploads = "reset";
    await sendButton(page).click();
    await expect(notUploaded).toBeVisible();
    await expect(history(page).getByRole("listitem")).toHaveCount(0);
    instance.uploads = "stored";
    await sendOnce("reset.wav");
  });

  await test.step("no network before the click", async () => {
    await chooseFile(page, "offline.wav", 1.1);
    await page.context().setOffline(true);
    await sendButton(page).click();
    await expect(notUploaded).toBeVisible();
    await page.context().setOffline(false);
    const before = instance.uploaded;
    await sendOnce("offline.wav");
    expect(instance.uploaded).toBe(before + 1);
  });

  await test.step("the send fails: the upload is kept for the next one", async () => {
    await chooseFile(page, "refused.wav", 1.3);
    instance.answers.set("refused.wav", {
      fault: "",
      queues: false,
      act: ({ response }) => response.writeHead(400).end("{}"),
    });
    await sendButton(page).click();
    await expect(rowsOf(page, "refused.wav")).toContainText("Rejected");
    const before = instance.uploaded;
    instance.answers.delete("refused.wav");
    await sendButton(page).dblclick();
    await expect(rowsOf(page, "refused.wav").first()).toContainText("3EB0");
    expect([instance.uploaded, deliveries("refused.wav")]).toEqual([before, 1]);
  });

  await test.step("the page reloaded during the upload: nothing is sent, and the list of people stays", async () => {
    await chooseFile(page, "reload.wav", 1.4);
    instance.uploads = "hang";
    const arrived = greenApi.uploadsArrived(idInstance, instance.uploaded + 1);
    await sendButton(page).click();
    await arrived;
    await page.reload();
    await history(page).waitFor();
    await expect(rowsOf(page, "reload.wav")).toHaveCount(0);
    await expect(page.getByText("1 recipient", { exact: true }).first()).toBeVisible();
    expect(deliveries("reload.wav")).toBe(0);
  });
});
