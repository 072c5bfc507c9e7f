import { afterEach, expect, test } from "vitest";
import { ulid } from "ulid";
import { browserFetch } from "./browser.ts";
import type { Memory } from "./redis.ts";
import { startTeam, type Team } from "./team.ts";

const ID_INSTANCE = "7100000001";
const SENDS = 6;
let team: Team | undefined;
afterEach(() => team?.close());

/** How often each send is delivered if its connection breaks before the answer: the browser sends it twice. */
async function deliveries(memory: Memory | undefined): Promise<number[]> {
  team = await startTeam(memory);
  const { origin, links, greenApi } = team;
  const fetchAsBrowser = browserFetch(origin);
  const counts: number[] = [];
  for (let number = 0; number < SENDS; number += 1) {
    const key = ulid();
    await (await fetchAsBrowser("/run")).text();
    let isLost = false;
    links.browser[0].watch((piece, direction) => {
      if (isLost || direction === "to the server" || !piece.includes("idMessage")) return "passed";
      isLost = true;
      return "lost";
    });
    const answer = await fetchAsBrowser(
      `/proxy/7103.api.green-api.com/waInstance${ID_INSTANCE}/sendVoiceStatus`,
      {
        method: "POST",
        headers: {
          Authorization: "Bearer CanaryToken7f3a66374942c5b3c019c698abc2067e151558",
          "Content-Type": "application/json",
          "Idempotency-Key": key,
        },
        body: JSON.stringify({ urlFile: "https://files.example/a.mp3", fileName: `${key}.mp3` }),
      },
    );
    expect([answer.status, isLost]).toEqual([200, true]);
    await answer.text();
    counts.push(greenApi.deliveriesOf(ID_INSTANCE, `${key}.mp3`).length);
  }
  return counts;
}

test("a send that the browser repeats is delivered once by two gateways with one store", async () => {
  expect(await deliveries("kept")).toEqual(Array(SENDS).fill(1));
});

test("control: without a store it is delivered twice, so these tests can fail", async () => {
  const counts = await deliveries(undefined);
  expect(counts.filter((count) => count === 2).length).toBeGreaterThan(SENDS / 3);
});
