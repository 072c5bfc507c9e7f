import type { Page } from "@playwright/test";
import { expect } from "./fault-test.ts";
import { endButton } from "./inputs.ts";

const planBox = (page: Page) => page.getByRole("region", { name: "Several statuses" });

/** How many plans this browser has stored. */
const countPlans = (page: Page) =>
  page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith("vss:plan:")).length,
  );

/**
 * Goes on with each plan that is not finished, the newest first. What GREEN-API's journal does not show is left: the
 * studio does not send it, because it may have been queued.
 */
export async function finishPlans(page: Page): Promise<void> {
  const goOn = planBox(page).getByRole("button", { name: /^(?:Send from|Check)/ });
  const leave = planBox(page).getByRole("button", { name: "Don't send the rest" });
  const isOver = async (left: number) => (await countPlans(page)) < left;
  for (let left = await countPlans(page); left > 0; left -= 1) {
    // What was lost may be found in the journal before the click, and nothing of the plan is left then.
    await expect(async () =>
      expect((await goOn.isVisible()) || (await isOver(left))).toBe(true),
    ).toPass();
    if (await isOver(left)) continue;
    await goOn.click({ timeout: 5_000 }).catch(() => {});
    await expect(endButton(page)).toHaveCount(0);
    if (!(await isOver(left))) await leave.click();
    await expect.poll(() => countPlans(page)).toBe(left - 1);
  }
}
