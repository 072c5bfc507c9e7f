import type { Locator, Page } from "@playwright/test";
import { failures } from "../../src/i18n/en/failures.ts";
import type { FailureCode } from "../../src/green-api/failure-catalogue.ts";
import { chooseSample, uploadButton } from "../support/audio-section.ts";
import {
  composeForTwo,
  expect,
  newestRecord,
  records,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";
import { expectNoToken } from "../support/token-leaks.ts";

interface Refusal {
  ending: string;
  code: FailureCode;
  state: "Rejected" | "Unknown";
  /** Checks what only this failure shows. */
  details?: (alert: Locator) => Promise<void>;
}

const requestRefusals: Refusal[] = [
  { ending: "400", code: "validation-failed", state: "Rejected", details: showsItsAnswer },
  { ending: "401", code: "unauthorized", state: "Rejected" },
  { ending: "403", code: "forbidden", state: "Rejected" },
  { ending: "404", code: "not-found", state: "Rejected" },
  { ending: "429", code: "too-many-requests", state: "Rejected" },
  { ending: "500", code: "server-error", state: "Unknown" },
  { ending: "502", code: "bad-gateway", state: "Unknown" },
];

const instanceRefusals: Refusal[] = [
  { ending: "423", code: "account-suspended", state: "Rejected" },
  { ending: "466", code: "quota-exceeded", state: "Rejected", details: knowsTheQuota },
  {
    ending: "467",
    code: "correspondents-quota-exceeded",
    state: "Rejected",
    details: async (alert) => {
      await expect(alert).toContainText("Used 3 of 3.");
      await expect(alert).toContainText(/Still allowed: \d+\S*, \d+\S*, \d+/);
    },
  },
  { ending: "701", code: "instance-starting", state: "Rejected" },
  { ending: "706", code: "not-authorized", state: "Rejected", details: promisesNoQueue },
];

/** Checks that the draft's check says what GREEN-API has just done, not what its documentation promises. */
async function promisesNoQueue(alert: Locator) {
  const checks = alert.page().getByRole("region", { name: "Before it goes out" });
  await expect(checks).toContainText("GREEN-API rejected the last status for this reason");
  await expect(checks).not.toContainText("24 h");
}

/** Checks that the checks know from now on what GREEN-API has just said. */
async function knowsTheQuota(alert: Locator) {
  const checks = alert.page().getByRole("region", { name: "Before it goes out" });
  const line = checks.getByRole("listitem").filter({ hasText: /Cannot send until (1 )?\w+/ });
  await expect(line).toContainText("the plan's monthly quota is used up: 100 of 100");
  await expect(line.getByRole("img", { name: "Caution" })).toBeVisible();
}

/** Checks that the raw answer is one click away, without the token. */
async function showsItsAnswer(alert: Locator) {
  await alert.getByText("Show response").click();
  await expect(alert).toContainText('"statusCode": 400');
  await expect(alert).toContainText("/sendVoiceStatus/***");
}

for (const [name, refusals] of Object.entries({
  "a request": requestRefusals,
  "an instance": instanceRefusals,
})) {
  test(`each refusal of ${name} is explained, and the draft stays`, async ({
    page,
    connectAll,
  }) => {
    await connectAll(refusals.map(({ ending }) => ending));
    await composeForTwo(page);
    for (const [index, { ending, code, state, details }] of refusals.entries()) {
      await test.step(`${ending}: ${failures[code].title}`, async () => {
        if (index > 0) await switchTo(page, ending);
        const isKnown = code === "unauthorized";
        if (isKnown) {
          await page.getByText("GREEN-API refuses every request with it").waitFor();
        }
        await send(page);
        if (isKnown) {
          await page.getByRole("button", { name: "Send anyway" }).click();
        }

        const alert = page.getByRole("alert");
        await expect(alert).toContainText(failures[code].title);
        await expect(alert).toContainText(failures[code].advice);

        await expect(records(page)).toHaveCount(index + 1);
        const record = newestRecord(page);
        await expect(record).toContainText(state);
        await expectNoToken(page);
        await expect(record).toContainText(failures[code].advice);

        // The draft is not changed.
        await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
        await expect(page.getByRole("button", { name: "Fix +7 912 345-67-89" })).toBeVisible();
        await details?.(alert);
      });
    }
  });
}

interface LostAnswer {
  ending: string;
  code: FailureCode;
  /** Checks what only this one shows. */
  details?: (page: Page) => Promise<void>;
}

const lostAnswers: LostAnswer[] = [
  { ending: "600", code: "connection-lost", details: isNoAnswerAnywhere },
  { ending: "601", code: "no-answer" },
  { ending: "602", code: "answer-not-understood" },
  { ending: "603", code: "answer-not-understood" },
  { ending: "604", code: "answer-not-understood" },
  { ending: "605", code: "answer-not-understood" },
  { ending: "606", code: "connection-lost" },
];

/** Checks that what the studio notes is nowhere taken for an answer of GREEN-API, and that all places agree. */
async function isNoAnswerAnywhere(page: Page) {
  const note = /No response from GREEN-API\. Note by the studio:\s*connection-lost: /;
  await page.getByRole("alert").getByText("Show response").click();
  await expect(page.getByRole("alert")).toContainText(note);
  await newestRecord(page).getByRole("tab", { name: "Response" }).click();
  await expect(newestRecord(page)).toContainText(note);
  await newestRecord(page).getByRole("button", { name: "Open in Calls" }).click();
  const calls = page.getByRole("region", { name: "Calls", exact: true });
  const call = calls.getByRole("region", { name: "sendVoiceStatus" });
  await expect(call).toContainText(note);
  await expect(call).toContainText("It arrived: GREEN-API has it.");
  await expect(page.getByRole("main")).not.toContainText("502 ·");
  await expect(calls).not.toContainText("502");
  await expect(page.getByRole("main")).not.toContainText("may have arrived");
  await expect(calls.getByRole("row", { name: /sendVoiceStatus/ }).first()).not.toContainText(/ B/);
  await calls.getByRole("button", { name: "Close Calls" }).click();
}

test("a send whose answer is lost is settled from the journal", async ({ page, connectAll }) => {
  await connectAll(lostAnswers.map(({ ending }) => ending));
  await composeForTwo(page);
  const sends: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("sendVoiceStatus")) sends.push(request.url());
  });
  for (const [index, { ending, code, details }] of lostAnswers.entries()) {
    await test.step(`${ending}: ${failures[code].title}`, async () => {
      if (index > 0) await switchTo(page, ending);
      const before = await stored(page);
      await send(page);
      await expect(page.getByRole("alert")).toContainText(failures[code].title);
      await expect(page.getByRole("alert")).toContainText("It arrived");
      await expect(records(page)).toHaveCount(index + 1);
      await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
      await expect(newestRecord(page)).not.toContainText("Unknown");
      expect(sends).toHaveLength(index + 1);
      // Even of an answer of 5 MB, the record keeps only the beginning.
      expect((await stored(page)) - before).toBeLessThan(10_000);
      await expectNoToken(page);
      await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
      await details?.(page);
    });
  }
});

const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage).length);

const states = [
  { ending: "700", word: "not authorized", check: "waits up to 24 h" },
  { ending: "702", word: "restricted", check: "the status may not be shown" },
  { ending: "703", word: "restricted", check: "the status may not be shown" },
  { ending: "704", word: "being created", check: "its state is not known yet" },
  { ending: "705", word: "hibernating", check: "GREEN-API may refuse the status" },
];

test("an instance in another state shows it and still accepts a status; waiting can be stopped", async ({
  page,
  connectAll,
}) => {
  await connectAll([...states.map(({ ending }) => ending), "601", "001"]);
  for (const [index, { ending, word, check }] of states.entries()) {
    await test.step(`${ending}: ${word}`, async () => {
      if (index > 0) await switchTo(page, ending);
      await expect(page.getByRole("banner")).toContainText(word);
      await expect(page.getByRole("region", { name: "Before it goes out" })).toContainText(check);
      if (index === 0) await composeForTwo(page);
      await send(page);
      await expect(records(page)).toHaveCount(index + 1);
      await expect(newestRecord(page)).toContainText("Accepted");
    });
  }

  await test.step("601: waiting for an instance that never answers can be stopped", async () => {
    await switchTo(page, "601");
    await send(page);
    await page.getByRole("button", { name: "Stop waiting" }).click();
    await expect(page.getByRole("alert")).toContainText("You stopped waiting");
    await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
  });

  await test.step("if GREEN-API asks to wait, the time counts down, and nothing is sent at its end", async () => {
    await switchTo(page, "001");
    let sends = 0;
    await page.route("**/sendVoiceStatus", (route) => {
      sends += 1;
      const headers = { "Content-Type": "application/json", "Retry-After": "2" };
      return route.fulfill({ status: 429, headers, body: '{"message":"Too Many Requests"}' });
    });
    await send(page);
    await expect(page.getByRole("alert")).toContainText("You can send again in 0:0");
    await expect(page.getByRole("alert")).toContainText("You can send again now.");
    expect(sends).toBe(1);
  });
});

const journals = [
  { ending: "800", journal: "without statistics", shows: "Viewedsomebody saw it" },
  { ending: "801", journal: "that forgets the recipients", shows: "2 of 2 saw it" },
  { ending: "802", journal: "without notifications", shows: "Publishednot delivered yet" },
  { ending: "803", journal: "of a status that is never published", shows: "Accepted" },
];

test("a status is followed as far as the journal shows", async ({ page, connectAll }) => {
  await connectAll([...journals.map(({ ending }) => ending), "501"]);
  await composeForTwo(page);
  for (const [index, { ending, journal, shows }] of journals.entries()) {
    await test.step(`${ending}: a journal ${journal}`, async () => {
      if (index > 0) await switchTo(page, ending);
      await send(page);
      await expect(records(page)).toHaveCount(index + 1);
      await expect(newestRecord(page)).toContainText(shows);
      await expect(newestRecord(page)).toContainText("2 recipients");
      await expectNoToken(page);
    });
  }

  await test.step("501: a failed upload is explained as an upload", async () => {
    await switchTo(page, "501");
    await chooseSample(page, "cbr.mp3");
    await uploadButton(page).click();
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("GREEN-API had an error");
    await expect(alert).toContainText("Nothing was queued. Upload the file again.");
  });
});
