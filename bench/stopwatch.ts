import type { Page } from "@playwright/test";

/** How many runs; fewer for a first impression: `BENCH_RUNS=3 npm run bench`. */
export const RUNS = Number(process.env["BENCH_RUNS"] ?? 9);

declare global {
  interface Window {
    bench: { ended?: Promise<number>; writes: number };
  }
}

/** Prepares a page for measurements, and counts its writes to storage. */
export async function installStopwatch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.bench = { writes: 0 };
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      window.bench.writes += 1;
      setItem.call(this, key, value);
    };
  });
}

/** The time in milliseconds from an event that `act` causes to the first task after the frame with its result. */
export async function time(
  page: Page,
  event: "paste" | "keydown" | "click",
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((type) => {
    window.bench.ended = new Promise((resolve) => {
      const onEvent = ({ timeStamp }: Event) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(undefined);
        });
      window.addEventListener(type, onEvent, { capture: true, once: true });
    });
  }, event);
  await act();
  return page.evaluate(async () => (await window.bench.ended) ?? Number.NaN);
}

export function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
