import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { contract, type Method, methods } from "../../green-api/contract.ts";
import { SERVER_SIDE_TOKEN } from "../../green-api/instance.ts";
import { attemptMemory } from "../attempts/attempt-memory.ts";
import { gatewayUnderTest } from "../under-test/gateway-under-test.ts";
import type { StudioUser } from "./studio-user.ts";

const SHOP = "1101000001";
const held = [SHOP, "1101000002"].map((idInstance) => ({
  label: `Shop ${idInstance}`,
  idInstance,
  apiTokenInstance: "secret",
  apiUrl: "https://1101.api.green-api.com",
}));
const reader: StudioUser = { name: "Rita", role: "reader", instances: "all" };
const sender: StudioUser = { name: "Anna", role: "sender", instances: [SHOP] };
const asHeld = { Authorization: `Bearer ${SERVER_SIDE_TOKEN}` };

function callOf(method: Method, idInstance = SHOP): [path: string, init: RequestInit] {
  const { verb, host } = contract[method];
  const path = `/proxy/1101.${host}.green-api.com/waInstance${idInstance}/${method}`;
  const headers: Record<string, string> = { "X-Confirmed": method };
  if (verb === "GET") return [path, { headers }];
  if (method === "uploadFile") headers["Content-Type"] = "audio/mpeg";
  return [path, { method: verb, headers, body: "{}" }];
}

/** What GREEN-API lets a program do without changing anything or using anything up. */
const onlyShown = [
  "getOutgoingStatuses",
  "getStatusStatistic",
  "getStateInstance",
  "getSettings",
  "getWaSettings",
  "getStateInstanceHistory",
  "showMessagesQueue",
  "getMessagesCount",
  "getContacts",
];

describe("a reader", () => {
  it.each(methods)("and %s, with a token of the server's and of their own", async (method) => {
    const { call, asked } = gatewayUnderTest({ serverInstances: held, user: reader });
    const [path, init] = callOf(method);
    const spelled = path.replace(method, method.toUpperCase());
    for (const headers of [init.headers, { ...init.headers, ...asHeld }]) {
      for (const one of [path, spelled]) {
        const response = await call(one, { ...init, headers: headers as Record<string, string> });
        if (onlyShown.includes(method)) {
          expect(response.status).toBe(200);
        } else {
          expect(response.status).toBe(403);
          expect(response.headers.get("X-Request-Left")).toBe("no");
          expect(await response.json()).toMatchObject({ code: "not-allowed" });
        }
      }
    }
    expect(asked).toHaveLength(onlyShown.includes(method) ? 4 : 0);
  });

  it("sends nothing through the emulator either", async () => {
    const { call } = gatewayUnderTest({ user: reader });
    const [, init] = callOf("sendVoiceStatus");
    const path = `/proxy/emulator/waInstance${SHOP}/sendVoiceStatus`;
    expect((await call(path, init)).status).toBe(403);
  });
});

describe("a user who may use one of two instances", () => {
  it("sees and uses this one only", async () => {
    const { call, asked } = gatewayUnderTest({ serverInstances: held, user: sender });
    const listed = await (await call("/instances")).json();
    expect(listed.map((one: { idInstance: string }) => one.idInstance)).toEqual([SHOP]);

    const [own, init] = callOf("getStateInstance");
    expect((await call(own, { ...init, headers: asHeld })).status).toBe(200);
    const [other] = callOf("getStateInstance", "1101000002");
    const refused = await call(other, { ...init, headers: asHeld });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("X-Request-Left")).toBe("no");
    expect(asked).toHaveLength(1);
  });

  it("may use a token of their own for any instance", async () => {
    const { call } = gatewayUnderTest({ serverInstances: held, user: sender });
    const [other, init] = callOf("getStateInstance", "1101000002");
    expect((await call(other, init)).status).toBe(200);
  });
});

it("a reader cannot close an attempt that has not arrived yet", async () => {
  const key = ulid();
  const attempts = attemptMemory(Date.now);
  const ofReader = gatewayUnderTest({ attempts, user: reader });
  const ofSender = gatewayUnderTest({ attempts, user: sender });
  const run = await (await ofReader.call("/run")).text();
  const look = { headers: { "X-Gateway-Run": run } };
  expect((await ofReader.call(`/attempts/${key}`, look)).status).toBe(403);
  const [path, init] = callOf("sendVoiceStatus");
  const headers = { ...init.headers, "Idempotency-Key": key };
  expect((await ofSender.call(path, { ...init, headers })).status).toBe(200);
  expect((await ofSender.call(`/attempts/${key}`, look)).headers.get("X-Attempt")).toBe("answered");
});

it("everybody may use everything without a sign-in", async () => {
  const { call } = gatewayUnderTest({ serverInstances: held });
  expect(await (await call("/instances")).json()).toHaveLength(2);
  expect(await (await call("/studio")).json()).toEqual({ emulator: true });
});

it("the page learns who is signed in, and nothing of the list of instances", async () => {
  const { call } = gatewayUnderTest({ user: sender, signOut: "/sign-out" });
  expect(await (await call("/studio")).json()).toEqual({
    user: { name: "Anna", role: "sender" },
    signOut: "/sign-out",
    emulator: true,
  });
});
