import { ulid } from "ulid";
import { describe, expect, test } from "vitest";
import { planRefusal, plannedList, plannedSend } from "../../protocol/planned-sends.ts";
import { deferred, gatewayUnderTest } from "../under-test/gateway-under-test.ts";
import type { StudioUser } from "../users/studio-user.ts";
import type { AuditEntry } from "../audit/audit-log.ts";
import type { SecondWork } from "./every-second.ts";
import { planMemory } from "./plan-memory-under-test.ts";
import type { PlannedSends } from "./planned-sends.ts";
import { NINE } from "./plan-store-under-test.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const held = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: "heldTokenThatNoBrowserMayEverSee00000000000000001",
  apiUrl: "https://1101.api.green-api.com",
};
const other = { ...held, label: "Other", idInstance: "1101000002" };
const request = {
  urlFile: "https://files.example/a.mp3",
  fileName: "a.mp3",
  backgroundColor: "#7ACBA5",
  participants: ["79123456789@c.us"],
};
const order = {
  idInstance: held.idInstance,
  local: "2026-11-27T09:00",
  zone: "Europe/Berlin",
  request,
  seconds: 8,
};

const mp3 = () =>
  new Response(new Uint8Array([0xff, 0xfb, 0x90, 0x64, ...Array.from({ length: 600 }, () => 0)]), {
    headers: { "Content-Type": "audio/mpeg" },
  });

interface Given extends Pick<PlannedSends, "findUser"> {
  user?: StudioUser;
}

/** A gateway with a clock that a test moves, and functions for GREEN-API and for the server of the link. */
function studio({ user, findUser }: Given = {}) {
  const memory = planMemory();
  const clock = { at: NINE - 13 * HOUR };
  const answers = {
    state: (): Response => Response.json({ stateInstance: "authorized" }),
    send: (): Response | Promise<Response> => Response.json({ idMessage: "3EB0C767D097B7C7C030" }),
    link: (): Response | Promise<Response> => mp3(),
  };
  const audited: AuditEntry[] = [];
  let work: SecondWork | undefined;
  const { call, asked } = gatewayUnderTest({
    serverInstances: [held, other],
    upstream: ({ url }) => (url.includes("getStateInstance") ? answers.state() : answers.send()),
    fetchLink: async () => answers.link(),
    now: () => clock.at,
    planned: {
      store: Promise.resolve(memory.store),
      clock: { start: (given) => (work = given), stop: async () => 0 },
      ...(findUser && { findUser }),
    },
    audit: { write: async (entry) => void audited.push(entry), problem: async () => undefined },
    user,
  });
  const json = (body: unknown, init: RequestInit = {}): RequestInit => ({
    body: JSON.stringify(body),
    ...init,
  });
  const plan = async (body: object = order) =>
    call("/planned", json({ id: ulid(clock.at), ...body }, { method: "POST" }));
  const change = async (id: string, revision: number, body: unknown = order) =>
    call(
      `/planned/${id}`,
      json(body, { method: "PUT", headers: { "If-Match": String(revision) } }),
    );
  const cancel = async (id: string, revision: number) =>
    call(`/planned/${id}`, { method: "DELETE", headers: { "If-Match": String(revision) } });
  const list = async () => plannedList.parse(await (await call("/planned")).json());
  const sent = () => asked.filter(({ url }) => url.includes("sendVoiceStatus"));
  const at = async (time: number) => {
    clock.at = time;
    await work?.tick();
    await work?.whenIdle();
  };
  return { call, plan, change, cancel, list, at, sent, answers, memory, clock, audited };
}

const refusalOf = async (answer: Response) => [
  answer.status,
  planRefusal.parse(await answer.json()).refused,
];

test("a plan is listed, goes out at its time with its id as the key, and says how it ended", async () => {
  const { plan, list, at, sent, call } = studio();
  const made = plannedSend.parse(await (await plan()).json());
  expect(made).toMatchObject({ ...order, revision: 1, confirmedAt: NINE, state: "waiting" });
  const { participants, ...rest } = request;
  expect(await list()).toMatchObject([{ at: NINE, people: participants.length, request: rest }]);

  await at(NINE);
  expect(sent()).toHaveLength(1);
  const [leaving] = sent();
  expect(leaving?.url).toContain(`/waInstance${held.idInstance}/sendVoiceStatus/`);
  expect(await leaving?.json()).toEqual(request);
  expect((await list())[0]?.state).toBe("accepted");
  const [ended] = await list();
  expect(ended?.outcome).toMatchObject({ idMessage: "3EB0C767D097B7C7C030" });

  const known = await call(`/proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus`, {
    method: "POST",
    headers: { Authorization: "Bearer held-by-the-server", "Idempotency-Key": made.id },
    body: JSON.stringify(request),
  });
  expect(await known.json()).toEqual({ idMessage: "3EB0C767D097B7C7C030" });
  expect(sent()).toHaveLength(1);
});

test("it can be moved, cancelled, and planned again after that", async () => {
  const { plan, change, cancel, list, at, sent } = studio();
  const { id } = plannedSend.parse(await (await plan()).json());
  await change(id, 1, { ...order, local: "2026-11-27T10:00" });
  expect(await list()).toMatchObject([{ id, revision: 2, at: NINE + HOUR }]);
  await cancel(id, 2);
  expect(await list()).toEqual([]);
  await at(NINE + HOUR);
  expect(sent()).toHaveLength(0);
  await change(id, 3, { ...order, local: "2026-11-27T11:00" });
  await at(NINE + 2 * HOUR);
  expect(sent()).toHaveLength(1);
});

test("a request that the browser sends twice plans, changes and cancels once", async () => {
  const { plan, change, cancel, list } = studio();
  const twice = { ...order, id: ulid(NINE) };
  const answers = [await plan(twice), await plan(twice)];
  const [first, second] = await Promise.all(answers.map((answer) => answer.json()));
  expect(second).toEqual(first);
  expect(await list()).toHaveLength(1);
  expect(await refusalOf(await plan({ ...twice, seconds: 9 }))).toEqual([412, "changed"]);
  const later = { ...order, local: "2026-11-27T10:00" };
  expect((await change(twice.id, 1, later)).status).toBe(200);
  expect((await change(twice.id, 1, later)).status).toBe(200);
  expect(await list()).toMatchObject([{ revision: 2 }]);
  expect((await cancel(twice.id, 2)).status).toBe(200);
  expect((await cancel(twice.id, 2)).status).toBe(200);
  expect(await list()).toEqual([]);
});

test("a change of what is not there any more, or going out, is refused", async () => {
  const { plan, change, cancel, at, list } = studio();
  const { id } = plannedSend.parse(await (await plan()).json());
  expect(await refusalOf(await change(id, 2))).toEqual([412, "changed"]);
  expect(await refusalOf(await cancel(id, 2))).toEqual([412, "changed"]);
  expect(await refusalOf(await change("01JZ8W3Q4T5V6X7Y8Z9A0B1C2D", 1))).toEqual([
    404,
    "not-found",
  ]);
  await at(NINE);
  expect((await list())[0]?.state).toBe("accepted");
  const [ended] = await list();
  const later = { ...order, local: "2026-11-28T09:00" };
  expect(await refusalOf(await change(id, ended?.revision ?? 0, later))).toEqual([412, "changed"]);
  expect((await cancel(id, ended?.revision ?? 0)).status).toBe(200);
  expect(await list()).toEqual([]);
});

test("a change names the revision that is there, not one to come", async () => {
  const { plan, change, at, answers, memory, sent } = studio();
  const { id } = plannedSend.parse(await (await plan()).json());
  const later = { ...order, local: "2026-11-27T10:00" };
  for (const revision of [0, 2, 1.5, NaN]) {
    expect(await refusalOf(await change(id, revision, later))).toEqual([412, "changed"]);
  }
  // The plan goes out while the link of its change is asked: the claim makes it revision 2.
  const asked = deferred<void>();
  const claimed = deferred<void>();
  const reply = deferred<Response>();
  answers.send = () => reply.promise;
  answers.link = () => {
    answers.link = mp3;
    asked.resolve();
    return claimed.promise.then(mp3);
  };
  const ahead = change(id, 2, later);
  await asked.promise;
  const going = at(NINE);
  await expect.poll(() => memory.plan().state).toBe("going");
  claimed.resolve();
  expect(await refusalOf(await ahead)).toEqual([412, "changed"]);
  reply.resolve(Response.json({ idMessage: "3EB0C767D097B7C7C030" }));
  await going;
  expect(memory.plan().state).toBe("accepted");
  expect(sent()).toHaveLength(1);
});

test.each<[string, number, string, object]>([
  ["no plan", 400, "invalid", { request: { ...request, urlFile: "" } }],
  ["a time without a zone", 400, "invalid", { zone: "" }],
  ["a zone that is none", 400, "invalid", { zone: "Mars/Base" }],
  ["a day that is none", 400, "invalid", { local: "2026-11-31T09:00" }],
  ["a strange instance", 403, "not-allowed", { idInstance: "1101000009" }],
  ["the past", 422, "past", { local: "2026-11-26T09:00" }],
  ["more than 14 days", 422, "too-far", { local: "2026-12-11T09:00" }],
])("%s is refused", async (_, status, refused, changes) => {
  const { plan, list } = studio();
  expect(await refusalOf(await plan({ ...order, ...changes }))).toEqual([status, refused]);
  expect(await list()).toEqual([]);
});

test("bodies are JSON, of the size of a send, and come from the studio's own pages", async () => {
  const { call, plan } = studio();
  const huge = { ...order, request: { ...request, fileName: "a".repeat(2_000_001) } };
  expect(await refusalOf(await plan(huge))).toEqual([400, "invalid"]);
  const form = { method: "POST", body: JSON.stringify({ ...order, id: ulid(NINE) }) };
  const asText = await call("/planned", { ...form, headers: { "Content-Type": "text/plain" } });
  expect(asText.status).toBe(400);
  for (const path of ["/planned", "/planned/01JZ8W3Q4T5V6X7Y8Z9A0B1C2D"]) {
    const answer = await call(path, { headers: { "Sec-Fetch-Site": "cross-site" } });
    expect(answer.status, path).toBe(403);
  }
});

describe("an instance", () => {
  const planMany = async ({ plan }: ReturnType<typeof studio>) => {
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) {
      ids.push(plannedSend.parse(await (await plan()).json()).id);
    }
    return ids;
  };

  test("has at most 50 open plans, and another one has its own", async () => {
    const made = studio();
    const { plan, change, cancel } = made;
    const [first = "", second = ""] = await planMany(made);
    expect(await refusalOf(await plan())).toEqual([422, "too-many"]);
    const ofOther = await plan({ ...order, idInstance: other.idInstance });
    const { id } = plannedSend.parse(await ofOther.json());
    expect(await refusalOf(await change(id, 1))).toEqual([422, "too-many"]);

    await cancel(first, 1);
    expect((await plan()).status).toBe(200);
    expect(await refusalOf(await change(first, 2))).toEqual([422, "too-many"]);
    await cancel(second, 1);
    expect((await change(first, 2)).status).toBe(200);
  });

  test("has at most 500 plans in all, those that were cancelled included", async () => {
    const { plan, change, cancel, memory } = studio();
    const { id } = plannedSend.parse(await (await plan()).json());
    await cancel(id, 1);
    const cancelled = memory.plan();
    for (let count = 1; count < 500; count += 1) {
      const one = ulid();
      memory.kept.set(one, { ...cancelled, id: one });
    }
    expect(await refusalOf(await plan())).toEqual([422, "too-many"]);
    expect((await change(id, 2)).status).toBe(200);
    expect((await plan({ ...order, idInstance: other.idInstance })).status).toBe(200);
  });
});

describe("users", () => {
  test("plan under their name", async () => {
    const { plan, list } = studio({ user: { name: "anna", role: "sender", instances: "all" } });
    await plan();
    expect(await list()).toMatchObject([{ by: "anna" }]);
  });

  test("are named in the audit log when what they planned goes out", async () => {
    const { plan, at, audited } = studio({
      user: { name: "anna", role: "sender", instances: "all" },
    });
    const { id } = plannedSend.parse(await (await plan()).json());
    await at(NINE);
    expect(audited).toMatchObject([
      { user: "anna", attempt: id, outcome: "sending", recipients: 1 },
      { user: "anna", attempt: id, outcome: "accepted" },
    ]);
  });

  test("neither plan nor see what is not theirs", async () => {
    const user: StudioUser = { name: "anna", role: "sender", instances: [other.idInstance] };
    const { plan, list, memory } = studio({ user });
    expect(await refusalOf(await plan())).toEqual([403, "not-allowed"]);
    const { plan: planAsAll, memory: full } = studio();
    await planAsAll();
    await memory.store.write(full.plan());
    expect(await list()).toEqual([]);
  });

  test.each<[string, StudioUser | undefined, string]>([
    ["a sender", { name: "anna", role: "sender", instances: "all" }, "accepted"],
    ["a reader", { name: "anna", role: "reader", instances: "all" }, "missed"],
    ["a sender of others", { name: "anna", role: "sender", instances: ["1101000002"] }, "missed"],
    ["nobody", undefined, "missed"],
  ])("who are %s when a plan is due", async (_, later, state) => {
    const user: StudioUser = { name: "anna", role: "sender", instances: "all" };
    const { plan, at, list } = studio({ user, findUser: async () => later });
    await plan();
    await at(NINE);
    expect((await list())[0]?.state).toBe(state);
  });

  test("who only read see what waits, and neither recipients nor how plans of others ended", async () => {
    const user: StudioUser = { name: "ben", role: "reader", instances: "all" };
    const ofSender = studio({ user: { name: "anna", role: "sender", instances: "all" } });
    const { list, call, memory } = studio({ user });
    const counts = async () => (await (await call("/instances")).json()) as { planned: number }[];
    const { id } = plannedSend.parse(await (await ofSender.plan()).json());
    await memory.store.write(ofSender.memory.plan());
    expect(await list()).toMatchObject([{ id, people: 1 }]);
    expect(await refusalOf(await call(`/planned/${id}`))).toEqual([403, "not-allowed"]);

    await ofSender.at(NINE);
    expect(await ofSender.list()).toMatchObject([{ id, state: "accepted" }]);
    expect((await ofSender.call(`/planned/${id}`)).status).toBe(200);
    memory.kept.set(id, ofSender.memory.plan());
    expect(await list()).toEqual([]);
    expect(await counts()).toMatchObject([{ planned: 0 }, { planned: 0 }]);

    memory.kept.set(id, { ...ofSender.memory.plan(), by: "ben" });
    expect(await list()).toMatchObject([{ id, state: "accepted" }]);
    expect((await call(`/planned/${id}`)).status).toBe(200);
  });

  test("who only read change no plan", async () => {
    const user: StudioUser = { name: "ben", role: "reader", instances: "all" };
    const { plan, change, cancel, list, memory } = studio({ user });
    expect(await refusalOf(await plan())).toEqual([403, "not-allowed"]);
    const { plan: planAsAll, memory: full } = studio();
    await planAsAll();
    await memory.store.write(full.plan());
    const [{ id } = { id: "" }] = await list();
    expect(await refusalOf(await change(id, 1))).toEqual([403, "not-allowed"]);
    expect(await refusalOf(await cancel(id, 1))).toEqual([403, "not-allowed"]);
  });
});

describe("at its time, a send is missed, and nothing is sent, if", () => {
  const gone = () => new Response("", { status: 404 });
  const page = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });

  test.each<[string, Partial<ReturnType<typeof studio>["answers"]>, object]>([
    ["the file is gone", { link: gone }, { kind: "link", report: { status: 404 } }],
    ["the link is a page now", { link: page }, { kind: "link", report: { content: "html" } }],
    [
      "the phone is unlinked",
      { state: () => Response.json({ stateInstance: "notAuthorized" }) },
      { kind: "state", state: "notAuthorized" },
    ],
    [
      "the quota is used up",
      { state: () => Response.json({ message: "quota" }, { status: 466 }) },
      { kind: "failure", code: "quota-exceeded" },
    ],
    [
      "the token is refused",
      { state: () => new Response("", { status: 401 }) },
      { kind: "failure", code: "unauthorized" },
    ],
  ])("%s", async (_, changes, reason) => {
    const { plan, at, list, sent, answers } = studio();
    await plan();
    Object.assign(answers, changes);
    await at(NINE);
    expect((await list())[0]?.state).toBe("missed");
    expect(await list()).toMatchObject([{ reason }]);
    expect(sent()).toHaveLength(0);
  });
});

test("a failure of a moment is waited for", async () => {
  const { plan, at, list, sent, answers } = studio();
  await plan();
  answers.state = () => new Response("", { status: 502 });
  await at(NINE);
  expect(await list()).toMatchObject([{ state: "waiting" }]);
  answers.state = studio().answers.state;
  await at(NINE + 4_000);
  expect(sent()).toHaveLength(0);
  await at(NINE + 5_000);
  expect(sent()).toHaveLength(1);
});

test.each([
  ["GREEN-API refuses", () => Response.json({ message: "bad" }, { status: 400 }), "rejected"],
  ["GREEN-API fails", () => new Response("", { status: 500 }), "unknown"],
  [
    "the connection breaks",
    (): Response => {
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    },
    "unknown",
  ],
])("the end is that of any send if %s", async (_, send, state) => {
  const { plan, at, list, sent, answers } = studio();
  await plan();
  answers.send = send;
  await at(NINE);
  expect((await list())[0]?.state).toBe(state);
  await at(NINE + DAY);
  expect(sent()).toHaveLength(1);
  expect((await list())[0]?.outcome?.failure).toBeDefined();
});

test("what was odd when a person confirmed it is no reason at its time", async () => {
  const { plan, at, sent, answers } = studio();
  answers.link = () => new Response("", { status: 403 });
  await plan();
  answers.link = mp3;
  await at(NINE);
  expect(sent()).toHaveLength(1);
});

test("a store that is down refuses every plan, and /instances still answers", async () => {
  const { plan, call, memory } = studio();
  memory.fault.down = "yes";
  expect(await refusalOf(await plan())).toEqual([503, "store-down"]);
  expect(await refusalOf(await call("/planned"))).toEqual([503, "store-down"]);
  expect(await (await call("/instances")).json()).toMatchObject([{ planned: 0 }, { planned: 0 }]);
});

test("a store that breaks while it writes a plan does not make the answer a refusal", async () => {
  const { plan, change, cancel, list, memory } = studio();
  const { write } = memory.store;
  const lostAnswer = async (of: Parameters<typeof write>[0]): Promise<boolean> => {
    await write(of);
    throw new Error("The connection broke.");
  };
  const unknown = async (ask: () => Promise<Response>) => {
    memory.store.write = lostAnswer;
    const answer = await ask();
    memory.store.write = write;
    expect(answer.status).toBe(504);
    expect(planRefusal.safeParse(await answer.json()).success).toBe(false);
  };
  const id = ulid(NINE);
  await unknown(() => plan({ ...order, id }));
  expect(await list()).toMatchObject([{ id, revision: 1 }]);
  await unknown(() => change(id, 1, { ...order, local: "2026-11-27T10:00" }));
  expect(await list()).toMatchObject([{ id, revision: 2, at: NINE + HOUR }]);
  await unknown(() => cancel(id, 2));
  expect(await list()).toEqual([]);
});

test("/instances counts the plans to show, and says nothing of them where none can be made", async () => {
  const { plan, call } = studio();
  await plan();
  expect(await (await call("/instances")).json()).toMatchObject([{ planned: 1 }, { planned: 0 }]);
  const without = gatewayUnderTest({ serverInstances: [held] });
  const [entry] = (await (await without.call("/instances")).json()) as object[];
  expect(entry).not.toHaveProperty("planned");
  expect((await without.call("/planned")).status).toBe(404);
});
