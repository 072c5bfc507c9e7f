import { setTimeout as wait } from "node:timers/promises";
import type { Direction, Link } from "./link.ts";
import type { Links, Side, Team } from "./team.ts";

/** A moment in the life of a send: something that passes over a link. */
interface Moment {
  link: keyof Links;
  direction: Direction;
  /** What passes, for the send with this key. */
  shows: (text: string, key: string) => boolean;
}

const isSend = (text: string, key: string) => text.startsWith("POST ") && text.includes(key);
const isAnswer = (text: string) => text.includes("idMessage");

export const moments: Record<string, Moment> = {
  "the send leaves the browser": { link: "browser", direction: "to the server", shows: isSend },
  "the send reaches a gateway": { link: "balancer", direction: "to the server", shows: isSend },
  "a gateway claims it": {
    link: "store",
    direction: "to the server",
    shows: (text, key) => text.includes("return 'claimed'") && text.includes(key),
  },
  "the claim is made": {
    link: "store",
    direction: "to the client",
    shows: (text) => text.includes("claimed"),
  },
  "GREEN-API is asked": {
    link: "greenApi",
    direction: "to the server",
    shows: (text, key) => text.includes(`${key}.mp3`),
  },
  "GREEN-API answers": { link: "greenApi", direction: "to the client", shows: isAnswer },
  "the answer is kept": {
    link: "store",
    direction: "to the server",
    shows: (text, key) => text.includes(`vss:answer:${key}`) && text.includes("ZADD"),
  },
  "the gateway answers": { link: "balancer", direction: "to the client", shows: isAnswer },
  "the answer reaches the browser": {
    link: "browser",
    direction: "to the client",
    shows: isAnswer,
  },
};

/** What happens, to the gateway of the send or to the other one; returns what ends it. */
type Act = (team: Team, side: Side) => () => unknown;

const otherOf = (side: Side): Side => (side === 0 ? 1 : 0);
const killed = (killable: { kill: () => Promise<void>; start: () => Promise<void> }) => {
  const isDead = killable.kill();
  return () => isDead.then(() => killable.start());
};
const cut = (...links: Link[]) => {
  for (const link of links) link.cut();
  return () => links.forEach((link) => link.heal());
};
const hanging = (link: Link) => {
  link.hang();
  return () => link.heal();
};

export const acts: Record<string, Act> = {
  "its gateway is killed": ({ gateways }, side) => killed(gateways[side]),
  "the other gateway is killed": ({ gateways }, side) => killed(gateways[otherOf(side)]),
  "the store is killed": ({ redis }) => killed(redis),
  "browser and balancer are cut": ({ links }) => cut(...links.browser),
  "balancer and gateway are cut": ({ links }, side) => cut(links.balancer[side]),
  "gateway and store are cut": ({ links }, side) => cut(links.store[side]),
  "the other gateway and the store are cut": ({ links }, side) => cut(links.store[otherOf(side)]),
  "both gateways and the store are cut": ({ links }) => cut(...links.store),
  "gateway and GREEN-API are cut": ({ links }, side) => cut(links.greenApi[side]),
  "the store is silent": ({ links }, side) => hanging(links.store[side]),
  "the gateway is silent": ({ links }, side) => hanging(links.balancer[side]),
};

export interface Fault {
  moment: string;
  /** Whether what shows the moment is still passed on. */
  after: boolean;
  act: string;
  /** How long it lasts, in ms. */
  lasts: number;
}

const ofTheOnlyWitness = [
  "its gateway is killed",
  "the other gateway is killed",
  "gateway and GREEN-API are cut",
];

/** Whether a fault may take the only one who knows the outcome, or keep GREEN-API's answer from it. */
export function mayHideTheOutcome({ moment, after, act }: Fault): boolean {
  const isAnswerLost = moments[moment]?.link === "greenApi" && !after;
  return isAnswerLost || ofTheOnlyWitness.includes(act);
}

/** The shortest time in which a piece has certainly been read at its other end. */
const PASSED_ON_MS = 5;

/**
 * Lets each fault happen at its moment, once.
 *
 * @param key of the send.
 * @returns a function that resolves when everything that happened has ended.
 */
export function arrange(team: Team, planned: { fault: Fault; key: string }[]) {
  const waiting = new Set(planned);
  const ends: Promise<unknown>[] = [];
  const happen = async ({ act, lasts, after }: Fault, side: Side) => {
    if (after) await wait(PASSED_ON_MS);
    const end = acts[act]?.(team, side);
    await wait(lasts);
    await end?.();
  };
  for (const [name, links] of Object.entries(team.links)) {
    links.forEach((link: Link, index: number) => {
      link.watch((piece, direction) => {
        const text = piece.toString("latin1");
        const now = [...waiting].filter(({ fault, key }) => {
          const moment = moments[fault.moment];
          return moment?.link === name && moment.direction === direction && moment.shows(text, key);
        });
        for (const one of now) {
          waiting.delete(one);
          ends.push(happen(one.fault, index === 1 ? 1 : 0));
        }
        return now.some(({ fault }) => !fault.after) ? "lost" : "passed";
      });
    });
  }
  return async () => {
    for (const link of Object.values(team.links).flat()) link.watch(() => "passed");
    await Promise.all(ends);
    return planned.length - waiting.size;
  };
}
