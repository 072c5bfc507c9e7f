import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createGateway } from "../gateway/gateway.ts";
import {
  askAuthorizationCode,
  changeSettings,
  clearQueue,
  logOut,
  reboot,
} from "./account-actions.ts";
import { callGreenApi } from "./client.ts";
import { confirmedMethods } from "./confirmed-methods.ts";
import type { Instance } from "./instance.ts";

const lines: string[] = [];

beforeEach(() => {
  const app = createGateway({
    log: (line) => lines.push(line),
    readOwnFile: async () => undefined,
  });
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const request = new Request(new URL(url, "http://localhost"), init);
    request.headers.set("Sec-Fetch-Site", "same-origin");
    return app.request(request, {}, {});
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  lines.length = 0;
});

function instanceOf(ending: string): Instance {
  const apiUrl = "http://localhost/emulator";
  const idInstance = `1101000${ending}`;
  return { label: "", idInstance, apiTokenInstance: "anyToken", apiUrl, mediaUrl: apiUrl };
}

it("unlinks the phone, which a code links again", async () => {
  const instance = instanceOf("001");
  expect(await askAuthorizationCode(instance, 70000000001)).toBeNull();
  expect(await logOut(instance)).toBe(true);
  expect(await askAuthorizationCode(instance, 70000000001)).toMatch(/^[A-Z1-9]{8}$/);
});

it("restarts the instance", async () => {
  expect(await reboot(instanceOf("001"))).toBe(true);
});

it("reads both refusals of clearMessagesQueue and its success", async () => {
  expect(await clearQueue(instanceOf("001"))).toBe(true);
  expect(await clearQueue(instanceOf("700"))).toBe(false);
});

it("changes settings of each kind", async () => {
  const instance = instanceOf("001");
  const changes = {
    delaySendMessagesMilliseconds: 5000,
    stateWebhook: "yes",
    enableLidMode: true,
  } as const;
  expect(await changeSettings(instance, changes)).toBe(true);
  expect((await callGreenApi("getSettings", { instance })).data).toMatchObject(changes);
});

it.each(confirmedMethods)("%s is refused unless a person confirmed it", async (method) => {
  const instance = instanceOf("001");
  await expect(callGreenApi(method, { instance })).rejects.toMatchObject({
    code: "request-refused",
    queued: "no",
    exchange: { status: 428 },
  });
});

it("shows no code that links a phone: not in the exchange, and not in the log", async () => {
  const instance = instanceOf("700");
  const asked = [
    await callGreenApi("qr", { instance }),
    await callGreenApi("getAuthorizationCode", { instance, body: { phoneNumber: 70000000001 } }),
  ];
  const shown = JSON.stringify([asked.map(({ exchange }) => exchange), lines]);
  for (const { data } of asked) {
    const secrets = Object.values(data).filter(
      (value) => typeof value === "string" && value.length > 7,
    );
    expect(secrets).toHaveLength(1);
    expect(shown).not.toContain(secrets[0]);
  }
});
