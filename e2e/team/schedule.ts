import { pick, randomFrom } from "../faults/random.ts";
import { acts, type Fault, moments } from "./faults.ts";
import type { Memory } from "./redis.ts";

/** One click on Send, and what goes wrong with it. */
interface Click {
  /** GREEN-API's answer, one of those in e2e/faults/answers.ts. */
  answer: string;
  /** How long after the first click, in ms. */
  at: number;
  /** Whether tabs cannot take turns by themselves, so that the gateways see to it. */
  takesTurns: boolean;
  faults: Fault[];
}

export interface Schedule {
  memory: Memory;
  clicks: Click[];
}

const faults = Object.keys(moments).flatMap((moment) =>
  Object.keys(acts).flatMap((act) => [true, false].map((after) => ({ moment, act, after }))),
);
const durations = [0, 100, 700, 2_500];
const otherAnswers = [
  "resets instead of answering",
  "cuts the body in half",
  "says 466",
  "says 503, having queued",
  "answers late",
];

/** The schedule with this number for a seed. Schedules take the faults in turn, so that each is played. */
export function drawSchedule(seed: number, number: number): Schedule {
  const random = randomFrom(seed * 1000 + number);
  const chance = (share: number) => random() < share;
  const click = (index: number): Click => ({
    answer: chance(0.25) ? pick(random, otherAnswers) : "accepts",
    at: index * pick(random, [0, 20, 200]),
    takesTurns: chance(0.3),
    faults: chance(0.4) ? [{ ...pick(random, faults), lasts: pick(random, durations) }] : [],
  });
  const clicks = Array.from({ length: pick(random, [1, 1, 2, 3]) }, (_, index) => click(index));
  const main = faults[(number * 7 + seed) % faults.length];
  if (main) clicks[0]?.faults.unshift({ ...main, lasts: pick(random, durations) });
  return { memory: chance(0.3) ? "lost" : "kept", clicks };
}

export function describeSchedule({ memory, clicks }: Schedule): string {
  const described = clicks.map(({ answer, takesTurns, faults: wrong }) => {
    const parts = wrong.map(
      ({ moment, after, act, lasts }) =>
        `${after ? "after" : "when"} ${moment}, ${act} (${lasts} ms)`,
    );
    if (answer !== "accepts") parts.unshift(`GREEN-API ${answer}`);
    if (takesTurns) parts.unshift("in turn");
    return parts.join("; ") || "nothing wrong";
  });
  return `${memory === "lost" ? "a store without a disk: " : ""}${described.join(" | ")}`;
}
