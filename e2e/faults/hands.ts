import type { Page } from "@playwright/test";

interface Hand {
  /** Row of the fault matrix. */
  fault: string;
  press: (page: Page) => Promise<void>;
}

const button = (page: Page) => page.getByRole("button", { name: /^Send status/ });

function held(key: string): Hand {
  return {
    fault: "F17",
    press: async (page) => {
      await button(page).focus();
      // Each further one is what a keyboard sends while a key is held.
      for (let times = 0; times < 10; times += 1) await page.keyboard.down(key);
      await page.keyboard.up(key);
    },
  };
}

/** The ways in which one wish to send reaches the page. */
export const hands: Record<string, Hand> = {
  "a click": { fault: "", press: (page) => button(page).click() },
  "a double click": { fault: "F17", press: (page) => button(page).dblclick() },
  "a slow double click": { fault: "F17", press: (page) => button(page).dblclick({ delay: 100 }) },
  "ten clicks": { fault: "F17", press: (page) => button(page).click({ clickCount: 10 }) },
  "Ctrl+Enter and a click": {
    fault: "F17",
    press: (page) =>
      button(page).evaluate((target: HTMLElement) => {
        const init = { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true };
        target.dispatchEvent(new KeyboardEvent("keydown", init));
        target.click();
      }),
  },
  "Space held": held("Space"),
  "Enter held": held("Enter"),
};
