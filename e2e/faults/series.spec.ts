import type { Page } from "@playwright/test";
import { rememberInstance } from "../support/studio-test.ts";
import { type Answer, answers, healthy } from "./answers.ts";
import { compose, expect, history, idInstanceOf, instanceHere, test } from "./fault-test.ts";
import type { GreenApi } from "./green-api.ts";
import { sendButton } from "./inputs.ts";
import { known } from "./known.ts";
import { SEED } from "./seed.ts";
import type { StudioServer } from "./studio-server.ts";

/** More than two statuses may reach, so they are split over three. */
const PEOPLE = Array.from({ length: 2100 }, (_, index) => String(79_120_000_000 + index));
const GROUPS = 3;

interface Scene {
  page: Page;
  origin: string;
  studio: StudioServer;
}

interface Fault {
  name: string;
  /** What GREEN-API answers to the second status. */
  answer: Answer;
  /** What happens once it has read the second status. Resolves with the page to go on with. */
  meanwhile?: (scene: Scene) => Promise<Page | void>;
}

const lost = known(answers, "resets instead of answering");

/** Everything that may go wrong in the middle of several statuses. */
const faults: Fault[] = [
  { name: "a tariff that is used up", answer: known(answers, "says 466") },
  { name: "a lost answer", answer: lost },
  { name: "a server error, having queued", answer: known(answers, "says 502, having queued") },
  {
    name: "the tab closed",
    answer: lost,
    meanwhile: async ({ page, origin }) => {
      const next = await page.context().newPage();
      await page.close();
      await next.goto(origin);
      return next;
    },
  },
  {
    name: "the network gone",
    answer: healthy,
    meanwhile: async ({ page }) => {
      await page.context().setOffline(true);
      await expect(goOn(page)).toBeVisible();
      await page.context().setOffline(false);
    },
  },
  {
    name: "the gateway restarted",
    answer: lost,
    meanwhile: ({ studio }) => studio.restart(),
  },
];

const plan = (page: Page) => page.getByRole("region", { name: "Several statuses" });
const goOn = (page: Page) => plan(page).getByRole("button", { name: /^(?:Send from|Check)/ });

test("a fault in the middle of several statuses, and everybody gets one", async ({
  page: first,
  relay,
  studio,
  greenApi,
}) => {
  const { origin } = relay;
  const idInstance = idInstanceOf("series", SEED, 0);
  await first.context().addInitScript(rememberInstance, instanceHere(idInstance));
  let page = first;
  await page.goto(origin);
  await compose(page, "clip.mp3");
  await page.getByLabel("Add recipients").fill(PEOPLE.join("\n"));
  await page.getByLabel("Add recipients").press("Enter");
  await page.getByRole("button", { name: "Split into several statuses" }).click();

  for (const [index, fault] of faults.entries()) {
    await test.step(fault.name, async () => {
      const fileName = `series-${index}.mp3`;
      await page.getByLabel("Link to the audio").fill(`http://files.example/${fileName}`);
      await page.getByLabel("File name").fill(fileName);
      page = await playFault(fault, fileName, { page, origin, studio }, { greenApi, idInstance });
      const reached = greenApi
        .deliveriesOf(idInstance, fileName)
        .map(({ body }) => body.participants ?? []);
      expect(reached, "statuses").toHaveLength(GROUPS);
      expect(reached.flat(), "everybody").toHaveLength(PEOPLE.length + 1);
      expect(new Set(reached.flat()).size, "nobody twice").toBe(PEOPLE.length + 1);
    });
  }
});

async function playFault(
  { answer, meanwhile }: Fault,
  fileName: string,
  scene: Scene,
  { greenApi, idInstance }: { greenApi: GreenApi; idInstance: string },
): Promise<Page> {
  const { page } = scene;
  const instance = greenApi.instance(idInstance);
  instance.answersInTurn.set(fileName, [healthy, answer]);
  const second = greenApi.arrival(idInstance, fileName, 2);
  await sendButton(page).click();
  await second;
  const next = (await meanwhile?.(scene)) ?? page;
  // A lost answer is also settled by itself, from the journal; then the button sends the next one.
  await goOn(next).click();
  await expect(plan(next)).toBeHidden();
  await expect(history(next).getByText("Sending", { exact: true })).toHaveCount(0);
  return next;
}
