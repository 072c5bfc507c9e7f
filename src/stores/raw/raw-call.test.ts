import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stubBrowser } from "../browser-under-test.ts";

const instance = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: "abc",
  apiUrl: "https://1101.api.green-api.com",
  mediaUrl: "https://1101.media.green-api.com",
};
const through = { query: {}, instance, instanceLabel: "Shop", isConfirmed: false };
const raw = { body: undefined, shown: "" };

beforeEach(() => {
  stubBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("calls once, however often it is clicked before the answer", async () => {
  const fetch = vi.fn((_url: string) => Promise.resolve(Response.json({ count: 0 })));
  vi.stubGlobal("fetch", fetch);
  const { callRaw, useRawCall } = await import("./raw-call.ts");
  await Promise.all([
    callRaw("getMessagesCount", raw, through),
    callRaw("getMessagesCount", raw, through),
  ]);
  expect(fetch).toHaveBeenCalledOnce();
  expect(useRawCall.getState().stopWaiting).toBeUndefined();
});

it("sends no status while another send is under way", async () => {
  vi.stubGlobal("fetch", vi.fn());
  const { callRaw, useRawCall } = await import("./raw-call.ts");
  const { useSending } = await import("../send/sending.ts");
  useSending.setState({ stopWaiting: () => {} });
  await callRaw("sendVoiceStatus", { ...raw, body: "{}" }, through);
  expect(fetch).not.toHaveBeenCalled();
  expect(useRawCall.getState()).toMatchObject({ notLeft: "busy", stopWaiting: undefined });
});

it("is ready for the next request after a fault of the browser", async () => {
  const { callRaw, useRawCall } = await import("./raw-call.ts");
  const broken = { ...instance, apiTokenInstance: "no header takes ю" };
  await expect(callRaw("getSettings", raw, { ...through, instance: broken })).rejects.toThrow();
  expect(useRawCall.getState().stopWaiting).toBeUndefined();
});

it("asks for the settings and the state again after a call that changes or restarts the instance", async () => {
  const fetch = vi.fn((_url: string) => Promise.resolve(Response.json({ saveSettings: true })));
  vi.stubGlobal("fetch", fetch);
  const { callRaw } = await import("./raw-call.ts");
  const { queryClient } = await import("../query-client.ts");
  const { settingsOptions, stateInstanceOptions } = await import("../../green-api/queries.ts");
  const state = stateInstanceOptions(instance).queryKey;
  const settings = settingsOptions(instance).queryKey;
  queryClient.setQueryData(state, null);
  queryClient.setQueryData(settings, {
    wid: "",
    delaySendMessagesMilliseconds: 0,
    outgoingWebhook: "no",
  });
  const isOld = () =>
    [state, settings].map((key) => queryClient.getQueryState([...key])?.isInvalidated);

  await callRaw("getMessagesCount", raw, through);
  expect(isOld()).toEqual([false, false]);
  await callRaw("setSettings", { body: "{}", shown: "{}" }, through);
  await expect.poll(isOld).toEqual([true, true]);
});
