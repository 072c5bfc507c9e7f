import { GreenApiFailure } from "../../../green-api/failure.ts";
import type { Instance } from "../../../green-api/instance.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { mayHaveNews } from "../../../voice-status/record/record-age.ts";
import { isSharedDemo } from "../../instances/demo-instances.ts";
import { allInstances, chosenInstance, useInstances } from "../../instances/instances.ts";
import { type Candidate, pauseFor, planLooks } from "./follow-pace.ts";
import { takeTurn, type Turn } from "./follow-lock.ts";
import { useFollowing } from "./start-following.ts";
import { useLedger } from "../ledger-store.ts";
import { noteLook } from "./looks.ts";
import { readNews } from "./read-news.ts";
import { followStatistics } from "../statistics/statistics.ts";

/** An instance with a token, and those of its records that may have news. */
interface Connected {
  instance: Instance;
  isChosen: boolean;
  records: SendRecord[];
}

interface Followed extends Connected, Candidate {
  /** Undefined while this tab is not visible. */
  turn?: Turn | undefined;
  /** Ends the look that is running. */
  stop?: AbortController | undefined;
  /** Why the last look failed. */
  failure?: unknown;
}

/** By `idInstance`. */
const followed = new Map<string, Followed>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Nobody waits for the first look at an instance without news: other calls go first. */
const FIRST_LOOK_MS = 5_000;

/**
 * Keeps reading what became of the records of every instance: of statuses on their way, and of sends whose
 * answers were lost; and, more rarely, what was sent elsewhere. One visible tab does it for each instance.
 */
export function follow(): void {
  useLedger.subscribe(update);
  useInstances.subscribe(update);
  document.addEventListener("visibilitychange", update);
  update();
}

/** Looks at an instance at once, also if another tab follows it. */
export function lookNow(idInstance: string): void {
  const one = followed.get(idInstance);
  if (one && !one.isRunning) void look(one);
}

/** Applies what has changed: records, instances and tokens, the chosen one, and whether this tab is visible. */
function update(): void {
  const connected = connectedInstances();
  for (const [idInstance, one] of followed) {
    if (connected.has(idInstance)) continue;
    release(one);
    followed.delete(idInstance);
  }
  const isAwake = document.visibilityState === "visible";
  for (const [idInstance, next] of connected) {
    const before = followed.get(idInstance);
    const one = before ?? { ...next, isRunning: false, ...firstLook(next) };
    if (before) updateFollowed(before, next);
    followed.set(idInstance, one);
    if (!isAwake || refusedFor(one) > 0) release(one);
    else one.turn ??= takeTurn(idInstance, one.isChosen, (isOurs) => turnChanged(one, isOurs));
  }
  schedule();
}

/** At once if there are records that may have news. */
function firstLook({ records }: Connected): Pick<Candidate, "lookedAt" | "pause"> {
  const lookedAt = records.length > 0 ? undefined : performance.now();
  return { lookedAt, pause: FIRST_LOOK_MS };
}

/** The person's instances; those of the emulator only if one is chosen, or has records that may have news. */
function connectedInstances(): ReadonlyMap<string, Connected> {
  const instances = useInstances.getState();
  const all = allInstances(instances);
  const chosen = chosenInstance();
  const now = Date.now();
  const found = new Map<string, Connected>();
  const connect = (instance: Instance) => {
    const { idInstance } = instance;
    const isChosen = idInstance === chosen.idInstance;
    const one = found.get(idInstance) ?? { instance, isChosen, records: [] };
    found.set(idInstance, one);
    return one;
  };
  for (const instance of [chosen, ...instances.fromServer, ...instances.own]) {
    if (instance.apiTokenInstance && !isSharedDemo(instance)) connect(instance);
  }
  for (const record of useLedger.getState().records) {
    if (!mayHaveNews(record, now)) continue;
    const instance = all.find(({ idInstance }) => idInstance === record.idInstance);
    if (instance?.apiTokenInstance) connect(instance).records.push(record);
  }
  return found;
}

function updateFollowed(one: Followed, next: Connected): void {
  const { instance, isChosen } = one;
  const known = new Set(one.records.map(({ id }) => id));
  Object.assign(one, next);

  const isReconnected =
    instance.apiTokenInstance !== next.instance.apiTokenInstance ||
    instance.apiUrl !== next.instance.apiUrl;
  const isNewlyChosen = next.isChosen && !isChosen && next.records.length > 0;
  const hasNewRecord = next.records.some(({ id }) => !known.has(id));
  // Only a tab whose user has chosen the instance may take the turn of another tab.
  const changesTurn = next.isChosen !== isChosen && !(next.isChosen && one.turn?.isOurs);
  if (isReconnected || changesTurn) release(one);
  const isAwaited = hasNewRecord && (next.isChosen || known.size === 0);
  if (isReconnected || isNewlyChosen || isAwaited) {
    one.lookedAt = undefined;
    one.failure = undefined;
  }
}

/** Leaves an instance to the other tabs. */
function release(one: Followed): void {
  one.stop?.abort();
  one.turn?.end();
  one.turn = undefined;
}

function turnChanged(one: Followed, isOurs: boolean): void {
  if (!isOurs) one.stop?.abort();
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  const all = [...followed.values()];
  const { start, wait } = planLooks(
    all.filter(({ turn }) => turn?.isOurs),
    performance.now(),
  );
  for (const one of start) void look(one);
  followStatistics(all.filter(({ turn }) => turn?.isOurs));
  const next = Math.min(wait, ...all.map(refusedFor).filter((pause) => pause > 0));
  if (next < Infinity) timer = setTimeout(update, next);
  show();
}

/** After a refused token: unless the instance is chosen or connected again before. */
const REFUSED_PAUSE_MS = 5 * 60_000;

/** Milliseconds for which an instance is left to other tabs, which may have another token for it. */
function refusedFor({ failure, lookedAt }: Followed): number {
  const isRefused = failure instanceof GreenApiFailure && failure.code === "unauthorized";
  if (!isRefused || lookedAt === undefined) return 0;
  return lookedAt + REFUSED_PAUSE_MS - performance.now();
}

async function look(one: Followed): Promise<void> {
  const stop = new AbortController();
  one.stop = stop;
  one.isRunning = true;
  show();
  let failure: unknown;
  try {
    await readNews(one.instance, stop.signal);
  } catch (error) {
    failure = error;
  }
  one.isRunning = false;
  if (!stop.signal.aborted) {
    one.failure = failure;
    one.lookedAt = performance.now();
    if (!failure) noteLook(one.instance);
    one.pause = pauseFor(one.records, Date.now());
  }
  update();
}

function show(): void {
  const all = [...followed.values()];
  useFollowing.setState({
    checking: idsOf(all.filter(({ isRunning }) => isRunning)),
    failed: idsOf(
      all.filter(({ failure, records }) => failure !== undefined && records.length > 0),
    ),
  });
}

function idsOf(ones: Followed[]): ReadonlySet<string> {
  return new Set(ones.map(({ instance }) => instance.idInstance));
}
