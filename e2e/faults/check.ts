import type { Page } from "@playwright/test";
import { answers } from "./answers.ts";
import { browsers } from "./browsers.ts";
import { expect, history, rowsOf } from "./fault-test.ts";
import { interruptions } from "./interruptions.ts";
import { known } from "./known.ts";
import { type Click, describeClick, type Schedule } from "./schedule.ts";

/** The states in which GREEN-API has the status. */
const taken = /^(?:Accepted|Published|Delivered|Viewed)/;

interface Played {
  page: Page;
  schedule: Schedule;
  fileName: string;
  /** Whether the page was opened again after all clicks. */
  reopened: boolean;
  /** How many statuses of this file there were before the click. */
  before: number;
  deliveries: () => { idMessage: string }[];
}

export const sendingRows = (page: Page) => history(page).getByText("Sending", { exact: true });

/** Checks that the history is right about a click: it shows what GREEN-API has, and nothing else. */
export async function checkClick(click: Click, played: Played): Promise<void> {
  const { page, schedule, fileName, reopened, before } = played;
  const name = describeClick(click);
  const browser = known(browsers, schedule.browser);
  const answer = known(answers, click.answer);
  const interruption = known(interruptions, click.interruption);

  const rows = rowsOf(page, fileName);
  // A part after one that was not accepted is not sent.
  const isLater = fileName.includes("(2 of ");
  const mayBeMissing = interruption.mayPrevent || isLater;
  if (!mayBeMissing || before > 0) await expect(rows, name).not.toHaveCount(0);
  const canSettle = reopened && browser.tabs === 1 && schedule.journal !== "renamed";
  if (canSettle && before === 1) await expect(rows.first(), name).toHaveText(taken);
  await expect(sendingRows(page)).toHaveCount(0);

  const shown = await shownRows(page, fileName);
  const ids = played.deliveries().map(({ idMessage }) => idMessage);
  const facts = `${name}: ${JSON.stringify({ rows: shown, ids })}`;
  // A record may be rejected only if nothing was delivered.
  const sent = shown.filter(({ state }) => !state.startsWith("Rejected"));
  expect(ids.length, `delivered at most once for each record: ${facts}`).toBeLessThanOrEqual(
    sent.length,
  );
  if (browser.tabs === 1) {
    // A part of a clip that was rejected has another record when the plan goes on.
    const most = click.audio === "a file in parts" ? 2 : 1;
    expect(shown.length, `one record: ${facts}`).toBeLessThanOrEqual(most);
    expect(ids.length, `delivered once: ${facts}`).toBeLessThanOrEqual(1);
  }
  for (const { state, idMessage } of shown) {
    if (taken.test(state)) {
      expect(ids.length, `accepted only what was delivered: ${facts}`).toBeGreaterThan(0);
      if (!answer.repeatsId) expect(ids, facts).toContain(idMessage);
    } else {
      expect(state, facts).toMatch(/^(?:Unknown|Rejected)/);
    }
  }
}

/** The rows of the history for one file, each with its state and id. */
async function shownRows(page: Page, fileName: string) {
  const texts = await rowsOf(page, fileName).allTextContents();
  return texts.map((text) => ({
    state: /^[A-Za-z ]+/.exec(text)?.[0] ?? "",
    idMessage: /3EB0[0-9A-F]{16}/.exec(text)?.[0],
  }));
}
