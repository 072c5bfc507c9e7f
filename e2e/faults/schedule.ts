import { answers } from "./answers.ts";
import type { AudioKind } from "./audio-of-send.ts";
import type { Journal } from "./green-api.ts";
import { inputs } from "./inputs.ts";
import { interruptions } from "./interruptions.ts";
import { known } from "./known.ts";
import { network } from "./network.ts";

/** One send, with the names of everything that goes wrong with it. */
export interface Click {
  answer: string;
  network: string;
  input: string;
  interruption: string;
  /**
   * The connections from browser to gateway and from there to GREEN-API. A warm connection has just carried a
   * request. Only over a warm connection does a browser repeat a POST by itself.
   */
  connections: "warm" | "cold";
  audio: AudioKind;
}

/** Some clicks in one browser, and everything that goes wrong around them. */
export interface Schedule {
  browser: string;
  journal: Journal;
  clicks: Click[];
}

export const HEALTHY: Click = {
  answer: "accepts",
  network: "a good connection",
  input: "a click",
  interruption: "nothing else",
  connections: "warm",
  audio: "a link",
};
export const journals: Journal[] = ["complete", "in-queue", "empty", "twice", "renamed", "shared"];

/** Everything that may go wrong with a click, by its kind. */
export const kinds = {
  answer: Object.keys(answers),
  network: Object.keys(network),
  input: Object.keys(inputs),
  interruption: Object.keys(interruptions),
};

/** The rows of the fault matrix that belong to a click. */
export function rowsOfClick(click: Click): string[] {
  return [
    known(answers, click.answer),
    known(network, click.network),
    known(inputs, click.input),
    known(interruptions, click.interruption),
  ].map(({ fault }) => fault);
}

export function describeClick(click: Click): string {
  const unusual = (Object.keys(kinds) as (keyof typeof kinds)[]).filter(
    (kind) => click[kind] !== HEALTHY[kind],
  );
  const faults = unusual.map((kind) => click[kind]).join(" + ") || "nothing wrong";
  const described = click.audio === "a link" ? faults : `${click.audio}, ${faults}`;
  return click.connections === "cold" ? `${described}, cold` : described;
}

/** What goes wrong around all clicks of a schedule. */
export function describeSetting({ browser, journal }: Schedule): string {
  const parts = [
    browser === "a browser" ? "" : browser,
    journal === "complete" ? "" : `journal ${journal}`,
  ];
  return parts.filter(Boolean).join(": ");
}

export function describeSchedule(schedule: Schedule): string {
  const clicks = schedule.clicks.map(describeClick).join(", then ");
  return [describeSetting(schedule), clicks].filter(Boolean).join(": ");
}
