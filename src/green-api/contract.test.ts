import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { contract, findMethod, methods } from "./contract.ts";
import { documentationUrl } from "./endpoints.ts";
import { scenarioGroups } from "./scenario-groups.ts";
import { scenarioOf, scenarios } from "./scenarios.ts";

describe("findMethod", () => {
  it.each(methods)("finds %s in any case", (method) => {
    expect(findMethod(method)).toBe(method);
    expect(findMethod(method.toUpperCase())).toBe(method);
    expect(findMethod(method.charAt(0).toUpperCase() + method.slice(1))).toBe(method);
  });

  it.each([
    "",
    "sendMessage",
    "sendVoiceStatus ",
    "sendVoice",
    "constructor",
    "__proto__",
    "toString",
  ])("knows no %j", (name) => {
    expect(findMethod(name)).toBeUndefined();
  });
});

describe("the contract", () => {
  it("changes by POST and reads by GET", () => {
    const posted = methods.filter((method) => contract[method].verb === "POST");
    expect(posted.toSorted()).toEqual([
      "checkWhatsapp",
      "deleteStatus",
      "getAuthorizationCode",
      "sendMediaStatus",
      "sendTextStatus",
      "sendVoiceStatus",
      "setSettings",
      "uploadFile",
    ]);
  });

  it("uploads to the media address, and nothing else", () => {
    expect(methods.filter((method) => contract[method].host === "media")).toEqual(["uploadFile"]);
  });

  it("accepts a voice status without colour and participants", () => {
    const request = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };
    expect(contract.sendVoiceStatus.request.safeParse(request).data).toEqual(request);
  });

  it.each([
    {},
    { urlFile: "u" },
    { urlFile: "", fileName: "a.mp3" },
    { urlFile: 1, fileName: "a" },
  ])("refuses the voice status %j", (request) => {
    expect(contract.sendVoiceStatus.request.safeParse(request).success).toBe(false);
  });

  it("reads a body of null as the state of an instance that is being created", () => {
    expect(contract.getStateInstance.response.safeParse(null).success).toBe(true);
  });

  it.each([undefined, null, {}, { idMessage: "" }, { idMessage: 5 }, "3EB0"])(
    "reads no send out of %j",
    (answer) => {
      expect(contract.sendVoiceStatus.response.safeParse(answer).success).toBe(false);
    },
  );

  it("reads the empty answer of deleteStatus", () => {
    expect(contract.deleteStatus.response.safeParse(undefined).success).toBe(true);
  });
});

it("links to the documentation in both languages", () => {
  const { page } = contract.sendVoiceStatus;
  expect(documentationUrl(page, "en")).toBe(
    "https://green-api.com/en/docs/api/statuses/SendVoiceStatus/",
  );
  expect(documentationUrl(page, "ru")).toBe(
    "https://green-api.com/docs/api/statuses/SendVoiceStatus/",
  );
});

describe("scenarioOf", () => {
  it.each(Object.entries(scenarios))("…%s is %s", (ending, scenario) => {
    expect(scenarioOf(`1101000${ending}`)).toBe(scenario);
    expect(scenarioOf(`110100000${ending}`)).toBe(scenario);
  });

  it.each(["1101000000", "1101000001", "1101000099", "1101000999"])("%s is healthy", (id) => {
    expect(scenarioOf(id)).toBe("healthy");
  });
});

it("each scenario is in one group", () => {
  const grouped = Object.values(scenarioGroups).flat();
  expect(grouped.toSorted()).toEqual(["healthy", ...Object.values(scenarios)].toSorted());
});

it.each(["3EB0C767D097B7C7C030", "BAE5018000000000"])("%s is an idMessage", (idMessage) => {
  expect(z.safeParse(contract.sendVoiceStatus.response, { idMessage }).success).toBe(true);
});

it.each([17, null, "", "<img src=x onerror=alert(1)>", "3".repeat(10_000), "3EB0 C767"])(
  "%j is no idMessage: the send stays unknown",
  (idMessage) => {
    expect(z.safeParse(contract.sendVoiceStatus.response, { idMessage }).success).toBe(false);
  },
);
