import { browsers } from "./browsers.ts";
import { known } from "./known.ts";
import { shuffle } from "./random.ts";
import { type Click, HEALTHY, journals, kinds, rowsOfClick, type Schedule } from "./schedule.ts";

/** How many faults follow one another in a page, because opening a page takes longer than a click. */
const CLICKS_PER_PAGE = 24;

/** Rows with their own pages: they need a gateway that waits less, lose the history, or need an id to repeat. */
const apart = ["F7", "F28", "F30"];

const both: Click["connections"][] = ["warm", "cold"];

/**
 * Every fault alone, once over warm and once over cold connections, in as few pages as possible.
 *
 * @param seed decides the order of the faults in a page.
 */
export function singleFaults(seed: number): Schedule[] {
  const faults = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    kinds[kind]
      .filter((name) => name !== HEALTHY[kind])
      .flatMap((name) => withBoth({ ...HEALTHY, [kind]: name })),
  );
  const isApart = (click: Click) => rowsOfClick(click).some((row) => apart.includes(row));
  const together = shuffle(
    seed,
    faults.filter((click) => !isApart(click)),
  );
  const clicksOfRow = (row: string) => faults.filter((click) => rowsOfClick(click).includes(row));
  const inOnePage = [
    clicksOfRow("F7"),
    [HEALTHY, ...clicksOfRow("F28")],
    ...clicksOfRow("F30").map((click) => [click]),
    ...chunksOf(CLICKS_PER_PAGE, together),
  ];
  const otherBrowsers = Object.keys(browsers).filter((name) => name !== "a browser");
  const otherJournals = journals.filter((journal) => journal !== "complete");

  return [
    ...inOnePage.map((clicks): Schedule => ({ browser: "a browser", journal: "complete", clicks })),
    ...otherBrowsers.map((browser): Schedule => ({
      browser,
      journal: "complete",
      clicks: withBoth(HEALTHY),
    })),
    ...otherJournals.map((journal): Schedule => {
      const lost = { ...HEALTHY, answer: "resets instead of answering" };
      return { browser: "a browser", journal, clicks: withBoth(lost) };
    }),
  ];
}

/** The rows of the fault matrix that a schedule plays over these connections. */
export function rowsOfSchedule(
  { browser, journal, clicks }: Schedule,
  connections: Click["connections"],
): string[] {
  const played = clicks.filter((click) => click.connections === connections);
  const around = [known(browsers, browser).fault, journal === "complete" ? "" : "F29"];
  return played.length > 0 ? [...around, ...played.flatMap(rowsOfClick)] : [];
}

function withBoth(click: Click): Click[] {
  return both.map((connections) => ({ ...click, connections }));
}

function chunksOf<T>(size: number, items: T[]): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
