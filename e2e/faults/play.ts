import type { Page } from "@playwright/test";
import type { Relay } from "../support/relay.ts";
import { CANARY, rememberInstance } from "../support/studio-test.ts";
import { answers, healthy } from "./answers.ts";
import { fileNamesOf, giveAudio } from "./audio-of-send.ts";
import { browsers } from "./browsers.ts";
import { checkClick, sendingRows } from "./check.ts";
import { addPerson, expect, history, instanceHere, rowsOf, test } from "./fault-test.ts";
import type { GreenApi } from "./green-api.ts";
import { endButton, inputs, sendButton } from "./inputs.ts";
import { interruptions } from "./interruptions.ts";
import { finishPlans } from "./finish-plans.ts";
import { known } from "./known.ts";
import { network } from "./network.ts";
import { type Click, describeClick, type Schedule } from "./schedule.ts";
import { SHORT_SILENCE_MS, type StudioServer } from "./studio-server.ts";

/** How many connections are warmed: as many as Chromium opens to one host, so that none is new at the click. */
const WARM_CONNECTIONS = 6;

interface Stage {
  page: Page;
  relay: Relay;
  studio: StudioServer;
  greenApi: GreenApi;
}

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
      const fileNames = fileNamesOf(click.audio, index);
      const interruption = known(interruptions, click.interruption);
      // Only the front tab is drawn, and a tab that is not drawn cannot be used.
      for (const tab of [...others, page]) {
        await tab.bringToFront();
        if (!draftStands && !(await hasPeople(tab))) await addPerson(tab);
        await giveAudio(tab, click.audio, index);
      }
      page = await playClick(click, { ...stage, page, others, idInstance, fileNames });
      draftStands = !interruption.after;
      forgotten ||= interruption.forgets === true;
      const [first = ""] = fileNames;
      if (!interruption.mayPrevent) await rowsOf(page, first).first().waitFor();
      await expect(endButton(page)).toHaveCount(0);
      await sendingRows(page).first().waitFor({ state: "detached" });
      if (!interruption.mayPrevent) {
        checkConnections(click, relay, instance.arrived.get(first));
      }
    });
  }

  // GREEN-API now shows what it has hidden, and the page is opened again.
  if (schedule.journal === "empty") instance.journal = "complete";
  const reopened = !browser.keepsNothing && !forgotten;
  const names = schedule.clicks.map(({ audio }, index) => fileNamesOf(audio, index));
  const deliveriesOf = (fileName: string) => greenApi.deliveriesOf(idInstance, fileName);
  const delivered = names.map((each) => each.map((fileName) => deliveriesOf(fileName).length));
  if (reopened) {
    for (const tab of others) await tab.close();
    await page.goto(origin);
    await history(page).waitFor();
    instance.answer = healthy;
    instance.answers.clear();
    relay.treatSends({ kind: "untouched" });
    await finishPlans(page);
  }
  for (const [index, click] of schedule.clicks.entries()) {
    for (const [at, fileName] of (names[index] ?? []).entries()) {
      const before = delivered[index]?.[at] ?? 0;
      const deliveries = () => deliveriesOf(fileName);
      await checkClick(click, { page, schedule, fileName, reopened, before, deliveries });
    }
  }
  if (!reopened || browser.losesPlans || schedule.journal === "renamed") return;
  for (const each of names) {
    const missing = each.filter((fileName) => deliveriesOf(fileName).length === 0);
    if (missing.length === each.length) continue;
    // A part that may have been queued is never sent again, so it is not lost in silence only if it says so.
    for (const fileName of missing) {
      await expect(rowsOf(page, fileName).getByText(/^Unknown/), fileName).toBeVisible();
    }
  }
}

interface Scene extends Stage {
  /** Tabs that click at the same moment. */
  others: Page[];
  idInstance: string;
  /** The last one meets the answer; if that breaks the connection, the first one meets it. */
  fileNames: string[];
}

/** @returns the page to continue with. */
async function playClick(click: Click, scene: Scene): Promise<Page> {
  const { page, others, relay, studio, greenApi, idInstance, fileNames } = scene;
  const last = fileNames.at(-1) ?? "";
  const answer = known(answers, click.answer);
  const interruption = known(interruptions, click.interruption);
  const instance = greenApi.instance(idInstance);
  const isWarm = click.connections === "warm";

  instance.keepsConnections = isWarm;
  relay.keepConnections(isWarm);
  if (isWarm) {
    // Together, so that each has a connection of its own.
    instance.gathers = WARM_CONNECTIONS;
    await warmConnections(page, idInstance);
  }
  // Set only now, when everything from the previous click is over.
  instance.answer = answer;
  for (const fileName of fileNames) instance.answers.set(fileName, healthy);
  instance.answers.set(last, answer);
  relay.treatSends(known(network, click.network).treatment);

  const ended = () =>
    Promise.race(
      fileNames.map((fileName) =>
        rowsOf(page, fileName)
          .getByText(/^(?:Unknown|Rejected)/)
          .first()
          .waitFor(),
      ),
    );
  const arrival = () => Promise.race([greenApi.arrival(idInstance, last), ended()]);
  const around = { page, origin: relay.origin, studio, arrival };
  await interruption.before?.(around);
  if (others.length === 0) await known(inputs, click.input).press(page);
  else await Promise.all([page, ...others].map(clickInBackground));
  if (answer.hangs && !interruption.after && others.length === 0) {
    await Promise.race([
      greenApi.arrival(idInstance, last).then(() => stopWaiting(page, fileNames.length > 1)),
      ended(),
    ]);
  }
  return (await interruption.after?.(around)) ?? page;
}

/**
 * Whether the draft already has chosen people. A page that is opened again has the draft as it was stored: after a crash,
 * that may be for chosen people, but without the one who was added last.
 */
async function hasPeople(page: Page): Promise<boolean> {
  const isForPeople = await page.getByRole("radio", { name: "Selected people" }).isChecked();
  const chosen = page.getByRole("list", { name: "Chosen recipients" }).getByRole("button");
  return isForPeople && chosen.first().isVisible();
}

/** Several statuses are first stopped after the one that is under way. */
async function stopWaiting(page: Page, isSeveral: boolean): Promise<void> {
  if (isSeveral) await page.getByRole("button", { name: "Cancel send" }).click();
  await page.getByRole("button", { name: "Stop waiting" }).click();
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
 * Warms the connections to the gateway, and from there to GREEN-API, by one request each. They have credentials, as the
 * studio's calls: browsers use separate connections for calls without.
 */
async function warmConnections(page: Page, idInstance: string): Promise<void> {
  const { apiUrl } = instanceHere(idInstance).instance;
  const path = `/proxy/${new URL(apiUrl).hostname}/waInstance${idInstance}/getStateInstance`;
  await page.evaluate(
    async ([url, token, count]) => {
      const headers = { Authorization: `Bearer ${token}` };
      const init: RequestInit = { headers, cache: "no-store", credentials: "same-origin" };
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
