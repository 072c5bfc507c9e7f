import type { Page } from "@playwright/test";
import { answers } from "./answers.ts";
import { compose, expect, history, rowsOf, test } from "./fault-test.ts";
import { hands } from "./hands.ts";
import { homes } from "./homes.ts";
import { moments } from "./moments.ts";
import { describeSchedule, drawSchedule } from "./schedule.ts";
import { wires } from "./wires.ts";

const SEED = Number(process.env["FAULT_SEED"]);
const COUNT = Number(process.env["FAULT_COUNT"] ?? 200);

/** The words of a state that says GREEN-API has the status. */
const taken = /^(?:Queued|Sent|Delivered|Read)/;

function known<T>(table: Record<string, T>, name: string): T {
  const entry = table[name];
  if (!entry) throw new Error(`there is no ${name}`);
  return entry;
}

/** What the history shows of one file: the state of each row, and the id in it. */
async function shown(page: Page, fileName: string) {
  const texts = await rowsOf(page, fileName).allInnerTexts();
  return texts.map((text) => ({
    state: /^[A-Za-z ]+/.exec(text)?.[0] ?? "",
    idMessage: /3EB0[0-9A-F]{16}/.exec(text)?.[0],
  }));
}

for (let number = 0; number < COUNT; number += 1) {
  const schedule = drawSchedule(SEED, number);
  const home = known(homes, schedule.home);

  test(`seed ${SEED}, ${number}: ${describeSchedule(schedule)}`, async ({
    page: firstPage,
    context,
    baseURL: origin = "",
    relay,
    studio,
    greenApi,
    idInstance,
  }) => {
    await home.prepare?.(context);
    const instance = greenApi.instance(idInstance);
    instance.journal = schedule.journal;
    let page: Page = firstPage;
    await page.goto(origin);
    const others = await Promise.all(
      Array.from({ length: home.tabs - 1 }, async () => {
        const tab = await context.newPage();
        await tab.goto(origin);
        return tab;
      }),
    );

    let forgotten = false;
    for (const [index, click] of schedule.clicks.entries()) {
      const fileName = `n${number}-${index}.mp3`;
      const answer = known(answers, click.answer);
      const moment = known(moments, click.moment);
      const hand = known(hands, click.hand);
      for (const tab of [page, ...others]) await compose(tab, fileName);
      instance.answer = answer;
      relay.treatSends(known(wires, click.wire).wire);

      const arrival = () => greenApi.arrival(idInstance, fileName);
      const scene = { page, origin, studio, arrival };
      await moment.before?.(scene);
      await Promise.all([page, ...others].map((tab) => hand.press(tab)));
      if (answer.hangs && !moment.after && home.tabs === 1) {
        await Promise.race([
          arrival().then(() => page.getByRole("button", { name: "Stop waiting" }).click()),
          rowsOf(page, fileName).getByText("Unknown").waitFor(),
        ]);
      }
      page = (await moment.after?.(scene)) ?? page;
      forgotten ||= moment.forgets === true;

      if (!moment.mayPrevent) await expect(rowsOf(page, fileName)).not.toHaveCount(0);
      await expect(history(page).getByText("Sending", { exact: true })).toHaveCount(0);
    }

    // What was not told of before is told now, and the page is opened anew.
    if (schedule.journal === "empty") instance.journal = "whole";
    const reopened = !home.keepsNothing && !forgotten;
    const deliveriesBefore = schedule.clicks.map(
      (_, index) => greenApi.deliveriesOf(idInstance, `n${number}-${index}.mp3`).length,
    );
    if (reopened) {
      for (const tab of others) await tab.close();
      await page.goto(origin);
      await expect(history(page)).toBeVisible();
    }

    for (const [index, click] of schedule.clicks.entries()) {
      const fileName = `n${number}-${index}.mp3`;
      const answer = known(answers, click.answer);
      const moment = known(moments, click.moment);
      const before = deliveriesBefore[index] ?? 0;
      if (!moment.mayPrevent || before > 0) {
        await expect(rowsOf(page, fileName)).not.toHaveCount(0);
      }
      const canSettle =
        reopened && home.tabs === 1 && !home.clockIsWrong && schedule.journal !== "renamed";
      if (canSettle && before === 1) await expect(rowsOf(page, fileName)).toHaveText(taken);
      await expect(history(page).getByText("Sending", { exact: true })).toHaveCount(0);

      const rows = await shown(page, fileName);
      const deliveries = greenApi.deliveriesOf(idInstance, fileName);
      const ids = deliveries.map(({ idMessage }) => idMessage);
      const told = JSON.stringify({ rows, ids });

      expect(
        deliveries.length,
        `delivered at most once for each record: ${told}`,
      ).toBeLessThanOrEqual(rows.length);
      if (home.tabs === 1) expect(rows.length, `one record: ${told}`).toBeLessThanOrEqual(1);
      for (const { state, idMessage } of rows) {
        if (taken.test(state)) {
          expect(ids.length, `accepted only what was delivered: ${told}`).toBeGreaterThan(0);
          if (!answer.repeatsId) expect(ids, told).toContain(idMessage);
        } else if (state.startsWith("Rejected")) {
          expect(ids, `rejected only what was not delivered: ${told}`).toEqual([]);
        } else {
          expect(state, told).toMatch(/^Unknown/);
        }
      }
    }
  });
}
