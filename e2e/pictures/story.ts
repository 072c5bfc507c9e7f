import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "../support/studio-test.ts";
import type { Camera } from "./camera.ts";

/** Numbers that belong to nobody: regulators keep them for films. The page masks them in presentation mode. */
const people = "+44 20 7946 0958, +44 20 7946 0123, +1 202-555-0142";
const count = people.split(",").length;

/** Keeps no pictures. */
const noCamera: Camera = {
  show: async () => {},
  film: async () => {},
  pointAt: async () => {},
};

/** Plays the main job in presentation mode: from a dropped file to a status that everyone saw. About 20 seconds. */
export async function playStory(page: Page, camera: Camera = noCamera): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("banner")).toContainText("authorized");
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Names and numbers are hidden" })).toBeVisible();
  await camera.show(1);
  await dropTheAudio(page, camera);
  await hearIt(page, camera);
  await chooseAColour(page, camera);
  await addThePeople(page, camera);
  await sendIt(page, camera);
}

async function dropTheAudio(page: Page, camera: Camera): Promise<void> {
  await drag(page, "dragover");
  await expect(page.getByText("Drop the audio anywhere")).toBeVisible();
  await camera.show(1);
  await drag(page, "drop");
  await expect(page.getByText("0:08 · MP3")).toBeVisible();
  await camera.show(1.2);
}

async function hearIt(page: Page, camera: Camera): Promise<void> {
  const phone = page.getByRole("region", { name: "Preview" });
  const play = phone.getByRole("button", { name: "Play", exact: true });
  await click(play, camera);
  const pause = phone.getByRole("button", { name: "Pause", exact: true });
  await expect(pause).toBeVisible();
  await camera.film(2);
  await pause.click();
  await camera.show(0.3);
}

async function chooseAColour(page: Page, camera: Camera): Promise<void> {
  for (const color of ["#5696FF", "#A62C71", "#128C7E"]) {
    if (color === "#128C7E") await page.getByLabel("Colour as #RRGGBB").fill(color);
    else await click(page.getByTitle(color), camera);
    await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue(color);
    await camera.show(0.6);
  }
}

async function addThePeople(page: Page, camera: Camera): Promise<void> {
  await click(page.getByText("Selected people"), camera);
  const field = page.getByLabel("Add recipients");
  await field.fill(people);
  await field.press("Enter");
  const chosen = page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");
  await expect(chosen).toHaveCount(count);
  await field.blur();
  await camera.show(1.4);
}

async function sendIt(page: Page, camera: Camera): Promise<void> {
  const steps = page.getByRole("list", { name: "Progress of the status" });
  await click(page.getByRole("button", { name: "Send status" }), camera);
  await camera.film(1.6);
  for (const name of ["Accepted", "Published", "Delivered", "Viewed"]) {
    const step = steps.getByRole("listitem").filter({ hasText: name });
    await expect(step).toContainText(String(count));
    await camera.show(name === "Viewed" ? 0.4 : 1.3);
  }
  await expect(page.getByRole("main").getByText(`${count} of ${count} saw it`)).toBeVisible();
  await camera.show(3);
}

async function click(target: Locator, camera: Camera): Promise<void> {
  await camera.pointAt(target);
  await target.click();
}

/** Drags the sample over the page, or drops it, as a file from the person's computer. */
async function drag(page: Page, event: "dragover" | "drop"): Promise<void> {
  const sample = await readFile(new URL("../../public/demo-greeting.mp3", import.meta.url));
  await page.evaluate(
    ([type = "", base64 = ""]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "autumn-sale.mp3", { type: "audio/mpeg" }));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent(type, init));
    },
    [event, sample.toString("base64")],
  );
}
