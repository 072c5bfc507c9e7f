import { ulid } from "ulid";
import { expect, test } from "vitest";
import { plannedList } from "../../protocol/planned-sends.ts";
import { deferred } from "../under-test/gateway-under-test.ts";
import { ask, folders, serve } from "./served-under-test.ts";
import { readSettings } from "./settings.ts";
import { startServer } from "./start-server.ts";

const HOUR_MS = 60 * 60 * 1000;
const own = { "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json" };
const instance = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: "heldTokenThatNoBrowserMayEverSee00000000000000001",
  apiUrl: "https://1101.api.green-api.com",
};
const env = { GREEN_API_INSTANCES: JSON.stringify([instance]), PORT: "0" };

/** A plan for a full hour that is not just about to begin. */
function planFrom(now: number) {
  const at = new Date((Math.ceil(now / HOUR_MS) + 1) * HOUR_MS);
  const request = {
    urlFile: "https://files.example/a.mp3",
    fileName: "a.mp3",
    backgroundColor: "#7ACBA5",
    participants: ["79123456789@c.us"],
  };
  const { idInstance } = instance;
  const order = {
    id: ulid(),
    idInstance,
    local: at.toISOString().slice(0, 16),
    zone: "UTC",
    request,
  };
  return { at: at.getTime(), body: JSON.stringify(order) };
}

const listOf = async (origin: string) =>
  plannedList.parse(JSON.parse((await ask(origin, "/planned", { headers: own })).text));

const sound = () => new Response("sound", { headers: { "Content-Type": "audio/mpeg" } });

/** GREEN-API with an authorized instance, which accepts each send and notes its address. */
const greenApi =
  (sent: string[]): typeof fetch =>
  async (input) => {
    const { url } = input as Request;
    if (url.includes("getStateInstance")) return Response.json({ stateInstance: "authorized" });
    sent.push(url);
    return Response.json({ idMessage: "3EB0C767D097B7C7C030" });
  };

test("a served studio sends at the set time what it kept over a restart, once", async () => {
  const { pageFolder, dataFolder, remove } = await folders();
  const settings = readSettings({ ...env, DATA_FOLDER: dataFolder });
  const sent: string[] = [];
  let ahead = 0;
  const start = () =>
    startServer(settings, {
      log: () => {},
      pageFolder,
      now: () => Date.now() + ahead,
      fetchLink: async () => sound(),
      fetchUpstream: greenApi(sent),
    });
  const { at, body } = planFrom(Date.now());
  const first = await start();
  const made = await ask(new URL(first.url).origin, "/planned", {
    method: "POST",
    headers: own,
    body,
  });
  expect(made.status).toBe(200);
  await first.stop();

  ahead = at - Date.now();
  const second = await start();
  const { origin } = new URL(second.url);
  await expect
    .poll(async () => (await listOf(origin))[0]?.state, { timeout: 20_000 })
    .toBe("accepted");
  expect(sent).toHaveLength(1);
  await second.stop();
  await remove();
});

test("a stop waits for the checks of a planned send no longer than the limit, and sends nothing", async () => {
  const checking = deferred<void>();
  const sent: string[] = [];
  let ahead = 0;
  let asked = 0;
  const studio = await serve(
    { ...env, GATEWAY_IDLE_LIMIT_MS: "300" },
    {
      now: () => Date.now() + ahead,
      fetchLink: async () => {
        asked += 1;
        if (asked === 1) return sound();
        checking.resolve();
        return new Promise(() => {});
      },
      fetchUpstream: greenApi(sent),
    },
  );
  const { at, body } = planFrom(Date.now());
  await ask(studio.origin, "/planned", { method: "POST", headers: own, body });
  ahead = at - Date.now();
  await checking.promise;
  await studio.stop();
  expect(JSON.parse(studio.lines.at(-1) ?? "")).toMatchObject({ event: "stopped", cut: 0 });
  expect(sent).toEqual([]);
  await studio.close();
});

test("a studio that keeps no token plans nothing", async () => {
  const studio = await serve();
  expect((await ask(studio.origin, "/planned", { headers: own })).status).toBe(404);
  await studio.close();
});
