import { setTimeout as wait } from "node:timers/promises";
import { ulid } from "ulid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { answers } from "../faults/answers.ts";
import { known } from "../faults/known.ts";
import { browserFetch } from "./browser.ts";
import { arrange, mayHideTheOutcome } from "./faults.ts";
import { LEASE_MS } from "./gateways.ts";
import { send, settle, type Told } from "./person.ts";
import { describeSchedule, drawSchedule, type Schedule } from "./schedule.ts";
import { startTeam, type Team } from "./team.ts";

const SEED = Number(process.env["TEAM_SEED"] ?? "20261126");
const COUNT = process.env["TEAM"] === "all" ? 200 : 10;
const only = process.env["TEAM_ONLY"];
const numbers = only ? [Number(only)] : Array.from({ length: COUNT }, (_, number) => number);

/** How long gateways wait for a GREEN-API that is silent. */
const SILENCE_MS = 3_000;
/** When everything works again, by then a lease has run out and an answer was kept late. */
const SETTLED_WITHIN_MS = 3 * LEASE_MS;

let team: Team;
const counts: Record<string, number> = {};
const count = (name: string, by = 1) => void (counts[name] = (counts[name] ?? 0) + by);

beforeAll(async () => {
  team = await startTeam("kept", SILENCE_MS);
}, 60_000);
afterAll(async () => {
  await team.close();
  process.stdout.write(`${JSON.stringify(counts)}\n`);
});
beforeEach(() => {
  vi.stubGlobal("fetch", browserFetch(team.origin));
  return () => vi.unstubAllGlobals();
});

for (const number of numbers) {
  const schedule = drawSchedule(SEED, number);
  test(`--seed=${SEED} --only=${number}: ${describeSchedule(schedule)}`, async () => {
    await play(schedule, number);
  });
}

async function play({ memory, clicks }: Schedule, number: number): Promise<void> {
  const { greenApi, redis } = team;
  const idInstance = String(7_100_000_000 + ((SEED * 1000 + number) % 1e8));
  await redis.kill();
  await redis.start(memory);
  await whenWorking(idInstance);

  const sends = clicks.map((click) => ({ click, key: ulid() }));
  const planned = sends.flatMap(({ click, key }) => click.faults.map((fault) => ({ fault, key })));
  const whenOver = arrange(team, planned);
  const told = await Promise.all(
    sends.map(async ({ click, key }) => {
      const answer = known(answers, click.answer);
      greenApi.instance(idInstance).answers.set(`${key}.mp3`, answer);
      await wait(click.at);
      return send(idInstance, key, click.takesTurns);
    }),
  );
  count("faults", await whenOver());
  await whenWorking(idInstance);
  const inTheEnd = await Promise.all(told.map((one) => settle(one, SETTLED_WITHIN_MS)));
  for (const [index, { click, key }] of sends.entries()) {
    const outcome = inTheEnd[index];
    check(outcome, idInstance, key);
    const isKnowable = memory === "kept" && click.answer === "accepts";
    if (isKnowable && !planned.some(({ fault }) => mayHideTheOutcome(fault))) {
      expect(outcome?.state, "told in the end").not.toBe("unknown");
    }
  }
}

/** Waits until a new send is accepted. */
async function whenWorking(idInstance: string): Promise<void> {
  await expect
    .poll(async () => (await send(idInstance)).told.state, { timeout: 30_000, interval: 100 })
    .toBe("accepted");
}

function check(told: Told | undefined, idInstance: string, key: string): void {
  const ids = team.greenApi.deliveriesOf(idInstance, `${key}.mp3`).map((one) => one.idMessage);
  const facts = JSON.stringify({ told, ids });
  if (!told) throw new Error("lost");
  count(told.state);
  count("delivered", ids.length);
  expect(ids.length, `delivered at most once: ${facts}`).toBeLessThanOrEqual(1);
  if (told.state === "accepted")
    expect(ids, `accepted as told: ${facts}`).toEqual([told.idMessage]);
  if (told.state === "not sent") expect(ids, `not sent as told: ${facts}`).toEqual([]);
}
