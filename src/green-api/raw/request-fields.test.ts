import { expect, it } from "vitest";
import { methods } from "../contract.ts";
import { bodyFields, isValid, queryFields } from "./request-fields.ts";

it("names the fields of a body, their types, and which are required", () => {
  expect(bodyFields("sendVoiceStatus")).toMatchObject([
    { name: "urlFile", type: "text", isRequired: true },
    { name: "fileName", type: "text", isRequired: true },
    { name: "backgroundColor", type: "text", isRequired: false, example: "#7ACBA5" },
    { name: "participants", type: "texts", isRequired: false },
  ]);
  expect(bodyFields("setSettings")).toContainEqual({
    name: "outgoingWebhook",
    type: "choice",
    choices: ["yes", "no"],
    isRequired: false,
    example: "yes",
  });
});

it("names the fields of a query", () => {
  expect(queryFields("getContacts")).toMatchObject([
    { name: "group", type: "boolean", isRequired: false },
    { name: "count", type: "number" },
  ]);
  expect(queryFields("getStatusStatistic")).toMatchObject([
    { name: "idMessage", isRequired: true },
  ]);
});

it("has no field for a method without a body, or with a file", () => {
  expect(bodyFields("getSettings")).toEqual([]);
  expect(bodyFields("uploadFile")).toEqual([]);
});

it.each(methods)("has an example that fits each field of %s", (method) => {
  for (const { name, example, type } of [...bodyFields(method), ...queryFields(method)]) {
    expect([name, type]).not.toContain("anything");
    expect(example, name).not.toBe("");
  }
  for (const { name, example } of bodyFields(method)) {
    expect(isValid(method, name, example), name).toBe(true);
  }
});

it("knows a value of another type from one that fits", () => {
  expect(isValid("sendVoiceStatus", "participants", "79123456789@c.us")).toBe(false);
  expect(isValid("sendVoiceStatus", "participants", [])).toBe(true);
  expect(isValid("sendVoiceStatus", "unknown", 1)).toBe(true);
});
