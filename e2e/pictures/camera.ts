import type { Locator, Page } from "@playwright/test";

/** What a story asks for besides its acts. */
export interface Camera {
  /** Shows the page as it is now, for so many seconds of the film. */
  show: (seconds: number) => Promise<void>;
  /** Shows how the page changes, for so many seconds. */
  film: (seconds: number) => Promise<void>;
  /** Moves the pointer to an element. */
  pointAt: (target: Locator) => Promise<void>;
}

/** A picture of the page, with the pointer's place on it in CSS px. */
export interface Take {
  png: Buffer;
  milliseconds: number;
  pointer: Point;
}

interface Point {
  x: number;
  y: number;
}

/** How long each picture is shown while something moves. */
const STEP_MS = 200;
const POINTER_STEP_MS = 40;
const POINTER_STEPS = 8;

/** A camera on a page, and what it has taken. */
export function openCamera(page: Page, start: Point): { camera: Camera; takes: Take[] } {
  const takes: Take[] = [];
  let pointer = start;

  const take = async (milliseconds: number) => {
    const png = await page.screenshot({ animations: "disabled", caret: "hide" });
    takes.push({ png, milliseconds, pointer });
  };

  const camera: Camera = {
    show: (seconds) => take(seconds * 1000),

    async film(seconds) {
      const end = Date.now() + seconds * 1000;
      for (let next = Date.now(); next < end; next += STEP_MS) {
        await page.waitForTimeout(Math.max(0, next - Date.now()));
        await take(STEP_MS);
      }
    },

    async pointAt(target) {
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error("The pointer cannot go to what is not shown.");
      const from = pointer;
      const to = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const png = await page.screenshot({ animations: "disabled", caret: "hide" });
      for (let step = 1; step <= POINTER_STEPS; step += 1) {
        const way = eased(step / POINTER_STEPS);
        pointer = { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
        takes.push({ png, milliseconds: POINTER_STEP_MS, pointer });
      }
    },
  };
  return { camera, takes };
}

/** Slow at both ends, as a hand moves. */
const eased = (share: number) => share * share * (3 - 2 * share);
