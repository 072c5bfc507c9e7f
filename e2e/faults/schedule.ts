import { answers } from "./answers.ts";
import type { Journal } from "./green-api.ts";
import { hands } from "./hands.ts";
import { homes } from "./homes.ts";
import { moments } from "./moments.ts";
import { pick, randomFrom } from "./random.ts";
import { wires } from "./wires.ts";

interface Click {
  answer: string;
  wire: string;
  hand: string;
  moment: string;
}

/** Some clicks in one browser, and all that goes wrong around them. */
export interface Schedule {
  home: string;
  journal: Journal;
  clicks: Click[];
}

const HEALTHY: Click = {
  answer: "accepts",
  wire: "a straight wire",
  hand: "a click",
  moment: "nothing else",
};
const journals: Journal[] = ["whole", "in-queue", "empty", "twice", "renamed"];
const planes = {
  answer: Object.keys(answers),
  wire: Object.keys(wires),
  hand: Object.keys(hands),
  moment: Object.keys(moments),
};

type Fault = (schedule: Schedule) => void;

/** Every fault once: schedules take them in turn, so that none is left to chance. */
const faults: Fault[] = [
  ...Object.keys(homes).map((home) => (schedule: Schedule) => void (schedule.home = home)),
  ...journals.map((journal) => (schedule: Schedule) => {
    schedule.journal = journal;
    for (const click of schedule.clicks) click.answer = "resets instead of answering";
  }),
  ...(Object.keys(planes) as (keyof Click)[]).flatMap((plane) =>
    planes[plane].map((name) => (schedule: Schedule) => {
      const [click] = schedule.clicks;
      if (click) click[plane] = name;
    }),
  ),
];

const OTHERS_SHARE = 0.2;

/** The schedule with this number of a seed. */
export function drawSchedule(seed: number, number: number): Schedule {
  const random = randomFrom(seed * 1000 + number);
  const chance = (share: number) => random() < share;
  const draw = (): Click => ({
    answer: chance(2 * OTHERS_SHARE) ? pick(random, planes.answer) : HEALTHY.answer,
    wire: chance(OTHERS_SHARE) ? pick(random, planes.wire) : HEALTHY.wire,
    hand: chance(OTHERS_SHARE) ? pick(random, planes.hand) : HEALTHY.hand,
    moment: chance(OTHERS_SHARE) ? pick(random, planes.moment) : HEALTHY.moment,
  });
  const schedule: Schedule = {
    home: chance(OTHERS_SHARE) ? pick(random, Object.keys(homes)) : "a browser",
    journal: chance(OTHERS_SHARE) ? pick(random, journals) : "whole",
    clicks: chance(0.5) ? [draw(), draw()] : [draw()],
  };
  faults[number % faults.length]?.(schedule);
  return playable(schedule);
}

/** Takes out what cannot go together. */
function playable(schedule: Schedule): Schedule {
  const home = homes[schedule.home];
  const played = home?.tabs === 1 ? schedule.clicks : schedule.clicks.slice(0, 1);
  const clicks = played.map((click, index) => {
    const moment = moments[click.moment];
    const isLast = index === played.length - 1;
    const cannot =
      home?.tabs !== 1 ||
      (moment?.fault === "F30" && !isLast) ||
      (home.keepsNothing && moment?.mayPrevent && moment.fault !== "F16") ||
      (home.isNotCrashSafe && moment?.fault === "F21");
    return {
      ...click,
      moment: cannot ? HEALTHY.moment : click.moment,
      hand: home?.tabs === 1 ? click.hand : HEALTHY.hand,
    };
  });
  return { ...schedule, clicks };
}

export function describeSchedule({ home, journal, clicks }: Schedule): string {
  const told = clicks.map((click) => {
    const unusual = (Object.keys(HEALTHY) as (keyof Click)[]).filter(
      (plane) => click[plane] !== HEALTHY[plane],
    );
    return unusual.map((plane) => click[plane]).join(" + ") || "nothing wrong";
  });
  const around = [
    home === "a browser" ? "" : home,
    journal === "whole" ? "" : `journal ${journal}`,
  ].filter(Boolean);
  return [...around, told.join(", then ")].join(": ");
}
