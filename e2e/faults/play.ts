import type { Page } from "@playwright/test";
import type { Relay } from "../support/relay.ts";
import { CANARY, rememberInstance } from "../support/studio-test.ts";
import { answers } from "./answers.ts";
import { browsers } from "./browsers.ts";
import { checkClick, sendingRows } from "./check.ts";
import { compose, expect, history, instanceHere, nameFile, rowsOf, test } from "./fault-test.ts";
import type { GreenApi } from "./green-api.ts";
import { inputs, sendButton } from "./inputs.ts";
import { interruptions } from "./interruptions.ts";
import { known } from "./known.ts";
import { network } from "./network.ts";
import { type Click, describeClick, type Schedule } from "./schedule.ts";
import { SHORT_SILENCE_MS, type StudioServer } from "./studio-server.ts";

/** How many connections are warmed: as many as a page uses at the same time. */
const WARM_CONNECTIONS = 4;

interface Stage {
  page: Page;
  relay: Relay;
  studio: StudioServer;
  greenApi: GreenApi;
}

const fileNameOf = (index: number) => `clip-${index}.mp3`;

/** Plays the clicks of a schedule in one page, and compares the history with GREEN-API for each. */
export async function play(schedule: Schedule, idInstance: string, stage: Stage): Promise<void> {
  const { relay, studio, greenApi } = stage;
  const { origin } = relay;
  const context = stage.page.context();
  const browser = known(browsers, schedule.browser);
  const instance = greenApi.instance(idInstance);
  instance.journal = schedule.journal;
  await studio.limitSilence(needsShortSilence(schedule) ? SHORT_SILENCE_MS : undefined);
  await context.addInitScript(rememberInstance, instanceHere(idInstance));
  await browser.prepare?.(context);

  let { page } = stage;
  const others: Page[] = [];
  for (let count = 1; count < browser.tabs; count += 1) others.push(await context.newPage());
  for (const tab of [page, ...others]) await tab.goto(origin);

  let draftStands = false;
  let forgotten = false;
  for (const [index, click] of schedule.clicks.entries()) {
    await test.step(describeClick(click), async () => {
      const fileName = fileNameOf(index);
      const interruption = known(interruptions, click.interruption);
      // Only the front tab is drawn, and a tab that is not drawn cannot be used.
      for (const tab of [...others, page]) {
        await tab.bringToFront();
        await (draftStands ? nameFile(tab, fileName) : compose(tab, fileName));
      }
      page = await playClick(click, { ...stage, page, others, idInstance, fileName });
      draftStands = !interruption.after;
      forgotten ||= interruption.forgets === true;
      if (!interruption.mayPrevent) await rowsOf(page, fileName).first().waitFor();
      await sendingRows(page).first().waitFor({ state: "detached" });
      if (!interruption.mayPrevent) {
        checkConnections(click, relay, instance.arrived.get(fileName));
      }
    });
  }

  // GREEN-API now shows what it has hidden, and the page is opened again.
  if (schedule.journal === "empty") instance.journal = "complete";
  const reopened = !browser.keepsNothing && !forgotten;
  const delivered = schedule.clicks.map(
    (_, index) => greenApi.deliveriesOf(idInstance, fileNameOf(index)).length,
  );
  if (reopened) {
    for (const tab of others) await tab.close();
    await page.goto(origin);
    await history(page).waitFor();
  }
  for (const [index, click] of schedule.clicks.entries()) {
    const fileName = fileNameOf(index);
    const deliveries = () => greenApi.deliveriesOf(idInstance, fileName);
    const before = delivered[index] ?? 0;
    await checkClick(click, { page, schedule, fileName, reopened, before, deliveries });
  }
}

interface Scene extends Stage {
  /** Tabs that click at the same moment. */
  others: Page[];
  idInstance: string;
  fileName: string;
}

/** @returns the page to continue with. */
async function playClick(click: Click, scene: Scene): Promise<Page> {
  const { page, others, relay, studio, greenApi, idInstance, fileName } = scene;
  const answer = known(answers, click.answer);
  const interruption = known(interruptions, click.interruption);
  const instance = greenApi.instance(idInstance);
  const isWarm = click.connections === "warm";

  instance.keepsConnections = isWarm;
  relay.keepConnections(isWarm);
  if (isWarm) await warmConnections(page, idInstance);
  // Set only now, when everything from the previous click is over.
  instance.answer = answer;
  instance.answers.set(fileName, answer);
  relay.treatSends(known(network, click.network).treatment);

  const ended = () =>
    rowsOf(page, fileName)
      .getByText(/^(?:Unknown|Rejected)/)
      .first()
      .waitFor();
  const arrival = () => Promise.race([greenApi.arrival(idInstance, fileName), ended()]);
  const around = { page, origin: relay.origin, studio, arrival };
  await interruption.before?.(around);
  if (others.length === 0) await known(inputs, click.input).press(page);
  else await Promise.all([page, ...others].map(clickInBackground));
  if (answer.hangs && !interruption.after && others.length === 0) {
    await Promise.race([
      greenApi
        .arrival(idInstance, fileName)
        .then(() => page.getByRole("button", { name: "Stop waiting" }).click()),
      ended(),
    ]);
  }
  return (await interruption.after?.(around)) ?? page;
}

/**
 * Checks that the fault happened on connections of the intended kind.
 *
 * @param arrived the connection of the first send that reached GREEN-API, if one had to.
 */
function checkConnections(click: Click, relay: Relay, arrived: { warm: boolean } | undefined) {
  const isWarm = click.connections === "warm";
  expect(relay.cameWarm(), "a warm connection to the gateway").toBe(isWarm);
  const { refusesConnection, beforeBody } = known(answers, click.answer);
  const { kind } = known(network, click.network).treatment;
  const mayMissIt = refusesConnection || beforeBody || kind === "withheld" || kind === "cut";
  if (!mayMissIt || arrived)
    expect(arrived, "a warm connection to GREEN-API").toMatchObject({ warm: isWarm });
}

/** Clicks without waiting for the tab to be drawn; only the front tab is. */
function clickInBackground(tab: Page): Promise<void> {
  return sendButton(tab).evaluate((button: HTMLElement) => button.click());
}

/**
 * Warms the connections to the gateway, and from there to GREEN-API, by one request each. Browsers use separate
 * connections for calls without credentials, such as the studio's.
 */
async function warmConnections(page: Page, idInstance: string): Promise<void> {
  const { apiUrl } = instanceHere(idInstance).instance;
  const path = `/proxy/${new URL(apiUrl).hostname}/waInstance${idInstance}/getStateInstance`;
  await page.evaluate(
    async ([url, token, count]) => {
      const headers = { Authorization: `Bearer ${token}` };
      const init: RequestInit = { headers, cache: "no-store", credentials: "omit" };
      const ask = () => fetch(url, init).then((answer) => answer.text());
      await Promise.all(Array.from({ length: count }, ask));
    },
    [path, CANARY, WARM_CONNECTIONS] as const,
  );
}

/** Whether the gateway must give up soon: GREEN-API's silence is the fault, and nobody stops waiting. */
function needsShortSilence({ browser, clicks }: Schedule): boolean {
  return clicks.some((click) => {
    const { takesLong, hangs } = known(answers, click.answer);
    const isWaitedFor = known(interruptions, click.interruption).after !== undefined;
    return takesLong || (hangs && (isWaitedFor || known(browsers, browser).tabs > 1));
  });
}
