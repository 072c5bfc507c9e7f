import { browsers } from "./browsers.ts";
import { known } from "./known.ts";
import { shuffle } from "./random.ts";
import { type Click, HEALTHY, journals, kinds, rowsOfClick, type Schedule } from "./schedule.ts";

/** So many faults one after another in a page: opening one takes longer than a click. */
const CLICKS_PER_PAGE = 16;

/** A gateway of little patience, the end of a history, and an id to repeat: these have pages of their own. */
const apart = ["F7", "F28", "F30"];

const both: Click["connections"][] = ["warm", "cold"];

/**
 * Every fault once over warm and once over cold connections, alone, in as few pages as will do.
 *
 * @param seed decides which faults follow one another in a page.
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
  const ofRow = (row: string) => faults.filter((click) => rowsOfClick(click).includes(row));
  const inOnePage = [
    ofRow("F7"),
    [HEALTHY, ...ofRow("F28")],
    ...ofRow("F30").map((click) => [click]),
    ...chunksOf(CLICKS_PER_PAGE, together),
  ];
  const otherBrowsers = Object.keys(browsers).filter((name) => name !== "a browser");
  const otherJournals = journals.filter((journal) => journal !== "whole");

  return [
    ...inOnePage.map((clicks): Schedule => ({ browser: "a browser", journal: "whole", clicks })),
    ...otherBrowsers.map((browser): Schedule => ({
      browser,
      journal: "whole",
      clicks: withBoth(HEALTHY),
    })),
    ...otherJournals.map((journal): Schedule => {
      const lost = { ...HEALTHY, answer: "resets instead of answering" };
      return { browser: "a browser", journal, clicks: withBoth(lost) };
    }),
  ];
}

/** The rows of the fault matrix that a schedule plays over such connections. */
export function rowsOfSchedule(
  { browser, journal, clicks }: Schedule,
  connections: Click["connections"],
): string[] {
  const played = clicks.filter((click) => click.connections === connections);
  const around = [known(browsers, browser).fault, journal === "whole" ? "" : "F29"];
  return played.length > 0 ? [...around, ...played.flatMap(rowsOfClick)] : [];
}

function withBoth(click: Click): Click[] {
  return both.map((connections) => ({ ...click, connections }));
}

function chunksOf<T>(size: number, items: T[]): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
