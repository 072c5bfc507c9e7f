import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import {
  linkingStateOptions,
  messagesQueueOptions,
  qrOptions,
  stateHistoryOptions,
  waSettingsOptions,
} from "./account-queries.ts";
import type { Instance } from "./instance.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const instance: Instance = {
  label: "",
  idInstance: "1101000001",
  apiTokenInstance: "CanaryToken",
  apiUrl: "http://localhost/emulator",
  mediaUrl: "http://localhost/emulator",
};

it.each([
  ["qr", qrOptions],
  ["getStateInstance", linkingStateOptions],
  ["getWaSettings", waSettingsOptions],
  ["getStateInstanceHistory", stateHistoryOptions],
  ["showMessagesQueue", messagesQueueOptions],
])("%s is cached by method and instance, and asked only with a token", (method, options) => {
  const { queryKey, enabled } = options(instance);
  expect(queryKey).toEqual([method, "1101000001", "http://localhost/emulator"]);
  expect(enabled).toBe(true);
  expect(options({ ...instance, apiTokenInstance: "" }).enabled).toBe(false);
});

interface AskedAgain {
  queryKey: readonly unknown[];
  refetchInterval?: unknown;
}

/** How long after this answer the next question is asked, in ms. */
function intervalAfter(options: (asked: Instance) => AskedAgain, answer: object): unknown {
  const client = new QueryClient();
  const { queryKey, refetchInterval } = options(instance);
  client.setQueryData(queryKey, answer);
  const query = client.getQueryCache().find({ queryKey });
  return typeof refetchInterval === "function" ? refetchInterval(query) : refetchInterval;
}

it.each([
  ["qrCode", 1000],
  ["error", 1000],
  ["passkey", 1000],
  ["alreadyLogged", false],
])("after a QR answer of the type %s the next question is %s ms later", (type, interval) => {
  expect(intervalAfter(qrOptions, { type, message: "" })).toBe(interval);
});

it("the QR code is not kept when nothing shows it", () => {
  expect(qrOptions(instance).gcTime).toBe(0);
});

it.each([
  ["notAuthorized", 2000],
  ["starting", 2000],
  ["authorized", false],
])("while an account is linked, %s is asked about again %s ms later", (stateInstance, interval) => {
  expect(intervalAfter(linkingStateOptions, { stateInstance })).toBe(interval);
});

it("a question that came too early is asked again a little later, twice at most", async () => {
  // What reads a failure must not be on its way when the stopped clock moves.
  await import("./transport/failure-in.ts");
  vi.useFakeTimers();
  const tooEarly = vi.fn<() => Promise<Response>>(async () => new Response("{}", { status: 429 }));
  vi.stubGlobal("fetch", tooEarly);
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
  const asked = client.fetchQuery(waSettingsOptions(instance));
  asked.catch(() => {});
  await vi.advanceTimersByTimeAsync(11_000);
  await expect(asked).rejects.toMatchObject({ code: "too-many-requests" });
  expect(tooEarly).toHaveBeenCalledTimes(3);
});

it("the history of states is sorted, whatever its order was", async () => {
  const states = [
    { timestamp: 2, stateInstance: "authorized" },
    { timestamp: 1, stateInstance: "notAuthorized" },
  ];
  vi.stubGlobal("fetch", async () => Response.json(states));
  const options = stateHistoryOptions(instance);
  expect(await new QueryClient().fetchQuery(options)).toEqual(states.toReversed());
});
