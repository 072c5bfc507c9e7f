import { expect as base, type Locator } from "@playwright/test";

/** After this time Playwright's own expectation goes on waiting, and can say what there was instead. */
const PLAIN_WAIT_MS = 5_000;

type Expectations = ReturnType<typeof base<Locator>>;

/**
 * Playwright's expectations. Those below are usually asked too early, and then each attempt of Playwright's describes
 * the accessible names of the whole page for a message that nobody reads: a tenth of the time of all tests. So they
 * wait plainly first, and what has not come by then is left to Playwright's expectation.
 */
export const expect = base.extend({
  async toBeVisible(locator: Locator, ...options: Parameters<Expectations["toBeVisible"]>) {
    // This is the same condition, with the same strictness.
    if (!this.isNot && options.length === 0 && (await appears(locator, "visible"))) return passed;
    return outcome(this.isNot, () => expectations(locator, this.isNot).toBeVisible(...options));
  },

  async toContainText(locator: Locator, ...texts: Parameters<Expectations["toContainText"]>) {
    if (!this.isNot) await appearsWith(locator, ...texts);
    return outcome(this.isNot, () => expectations(locator, this.isNot).toContainText(...texts));
  },

  async toHaveText(locator: Locator, ...texts: Parameters<Expectations["toHaveText"]>) {
    if (!this.isNot) await appearsWith(locator, ...texts);
    return outcome(this.isNot, () => expectations(locator, this.isNot).toHaveText(...texts));
  },
});

const expectations = (locator: Locator, isNot: boolean) =>
  isNot ? base(locator).not : base(locator);

const passed = { pass: true, message: () => "" };

function appears(locator: Locator, state: "attached" | "visible"): Promise<boolean> {
  return locator.waitFor({ state, timeout: PLAIN_WAIT_MS }).then(
    () => true,
    () => false,
  );
}

async function appearsWith(locator: Locator, text: unknown, options?: object): Promise<void> {
  if (options || !(typeof text === "string" || text instanceof RegExp)) return;
  await appears(locator.filter({ hasText: text }).first(), "attached");
}

/** What Playwright's expectation says, as the result of one of ours: so the error points to the test's line. */
async function outcome(isNot: boolean, expectation: () => Promise<void>) {
  try {
    await expectation();
    return { pass: !isNot, message: () => "" };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { pass: isNot, message: () => error.message };
  }
}
