import { expect, it } from "vitest";
import { isWithinLimits, knownSettings, otherSettings, withoutSecrets } from "./known-settings.ts";

const settings = {
  wid: "79001234567@c.us",
  webhookUrl: "https://example.com/hook?key=1",
  webhookUrlToken: "secret",
  delaySendMessagesMilliseconds: 3000,
  outgoingWebhook: "yes",
  stateWebhook: "sometimes",
  enableLidMode: false,
  somethingNew: { of: 2027 },
};

it("offers to change what it knows, and only if its value has the known form", () => {
  expect(knownSettings(settings).map(({ name }) => name)).toEqual([
    "outgoingWebhook",
    "delaySendMessagesMilliseconds",
    "enableLidMode",
  ]);
});

it("shows the others, without secrets", () => {
  expect(otherSettings(settings)).toEqual([
    ["wid", "79001234567@c.us"],
    ["webhookUrl", "https://example.com/hook?***"],
    ["webhookUrlToken", "***"],
    ["stateWebhook", "sometimes"],
    ["somethingNew", { of: 2027 }],
  ]);
  expect(withoutSecrets({ webhookUrl: "", webhookUrlToken: "" })).toEqual({
    webhookUrl: "",
    webhookUrlToken: "",
  });
  expect(withoutSecrets({ webhookUrl: "https://me:pass@example.com" })).toEqual({
    webhookUrl: "https://***@example.com",
  });
});

it.each([
  [499, false],
  [500, true],
  [600_000, true],
  [600_001, false],
  [1000.5, false],
  [Number.NaN, false],
])("a delay of %d is within the limits: %s", (delay, isWithin) => {
  expect(isWithinLimits("delaySendMessagesMilliseconds", delay)).toBe(isWithin);
});
