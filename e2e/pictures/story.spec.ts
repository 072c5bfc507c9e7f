import { expect, newestRecord, test } from "../support/studio-test.ts";
import { playStory } from "./story.ts";

test("what the film in the README shows is true", async ({ page }) => {
  await playStory(page);
  await expect(newestRecord(page)).toContainText("autumn-sale.mp3");
});
