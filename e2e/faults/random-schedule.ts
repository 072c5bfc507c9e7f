import { audioKinds } from "./audio-of-send.ts";
import { browsers } from "./browsers.ts";
import { interruptions } from "./interruptions.ts";
import { pick, randomFrom } from "./random.ts";
import { type Click, HEALTHY, journals, kinds, type Schedule } from "./schedule.ts";

type Fault = (schedule: Schedule) => void;

/** All faults. Schedules take them in turn, so that each is played. */
const faults: Fault[] = [
  ...Object.keys(browsers).map(
    (browser) => (schedule: Schedule) => void (schedule.browser = browser),
  ),
  ...journals.map((journal) => (schedule: Schedule) => {
    schedule.journal = journal;
    for (const click of schedule.clicks) click.answer = "resets instead of answering";
  }),
  ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    kinds[kind].map((name) => (schedule: Schedule) => {
      const [click] = schedule.clicks;
      if (click) click[kind] = name;
    }),
  ),
];

const OTHERS_SHARE = 0.2;

/** The schedule with this number for a seed. */
export function drawSchedule(seed: number, number: number): Schedule {
  const random = randomFrom(seed * 1000 + number);
  const chance = (share: number) => random() < share;
  const draw = (): Click => ({
    answer: chance(2 * OTHERS_SHARE) ? pick(random, kinds.answer) : HEALTHY.answer,
    network: chance(OTHERS_SHARE) ? pick(random, kinds.network) : HEALTHY.network,
    input: chance(OTHERS_SHARE) ? pick(random, kinds.input) : HEALTHY.input,
    interruption: chance(OTHERS_SHARE) ? pick(random, kinds.interruption) : HEALTHY.interruption,
    connections: chance(OTHERS_SHARE) ? "cold" : "warm",
    audio: chance(2 * OTHERS_SHARE) ? pick(random, audioKinds) : HEALTHY.audio,
  });
  const schedule: Schedule = {
    browser: chance(OTHERS_SHARE) ? pick(random, Object.keys(browsers)) : "a browser",
    journal: chance(OTHERS_SHARE) ? pick(random, journals) : "complete",
    clicks: chance(0.5) ? [draw(), draw()] : [draw()],
  };
  faults[number % faults.length]?.(schedule);
  return playable(schedule);
}

/** Removes faults that cannot be combined. */
function playable(schedule: Schedule): Schedule {
  const browser = browsers[schedule.browser];
  const played = browser?.tabs === 1 ? schedule.clicks : schedule.clicks.slice(0, 1);
  const clicks = played.map((click, index) => {
    const interruption = interruptions[click.interruption];
    const isLast = index === played.length - 1;
    const cannot =
      browser?.tabs !== 1 ||
      (interruption?.fault === "F30" && !isLast) ||
      (browser.keepsNothing && interruption?.mayPrevent && interruption.fault !== "F16") ||
      (browser.isNotCrashSafe && interruption?.fault === "F21");
    return {
      ...click,
      interruption: cannot ? HEALTHY.interruption : click.interruption,
      input: browser?.tabs === 1 ? click.input : HEALTHY.input,
      // Each tab has a clip of its own, which the others do not know.
      audio: browser?.tabs === 1 ? click.audio : HEALTHY.audio,
    };
  });
  return { ...schedule, clicks };
}
