import type { Page } from "@playwright/test";

interface Input {
  /** The row of the fault matrix. */
  fault: string;
  press: (page: Page) => Promise<void>;
}

export const sendButton = (page: Page) => page.getByRole("button", { name: /^Send status/ });

/** Ends a send that is under way; there until it has ended, and hidden for its first second. */
export const endButton = (page: Page) =>
  page.getByRole("button", { name: /^(?:Cancel send|Stop waiting)/, includeHidden: true });

function holding(key: string): Input {
  return {
    fault: "F17",
    press: async (page) => {
      await sendButton(page).focus();
      // Each further one repeats the key, as a keyboard does while a key is holding.
      for (let times = 0; times < 10; times += 1) await page.keyboard.down(key);
      await page.keyboard.up(key);
    },
  };
}

/** The inputs by which a person sends once. */
export const inputs: Record<string, Input> = {
  "a click": { fault: "", press: (page) => sendButton(page).click() },
  "a double click": { fault: "F17", press: (page) => sendButton(page).dblclick() },
  "a slow double click": {
    fault: "F17",
    press: (page) => sendButton(page).dblclick({ delay: 100 }),
  },
  "ten clicks": { fault: "F17", press: (page) => sendButton(page).click({ clickCount: 10 }) },
  "Ctrl+Enter and a click": {
    fault: "F17",
    press: (page) =>
      sendButton(page).evaluate((target: HTMLElement) => {
        const init = { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true };
        target.dispatchEvent(new KeyboardEvent("keydown", init));
        target.click();
      }),
  },
  "Space holding": holding("Space"),
  "Enter holding": holding("Enter"),
};
