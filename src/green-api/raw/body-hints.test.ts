import { expect, it } from "vitest";
import { hintsForBody, hintsForQuery } from "./body-hints.ts";

const states = (text: string) =>
  hintsForBody("sendVoiceStatus", text).fields.map(({ name, state }) => `${name} ${state}`);

it("names what a body misses, and what is of another type", () => {
  expect(states(`{"urlFile":"https://x.example/a.mp3","participants":"all"}`)).toEqual([
    "urlFile present",
    "fileName missing",
    "backgroundColor absent",
    "participants other-type",
  ]);
});

it("takes any colour for one: GREEN-API decides", () => {
  expect(states(`{"backgroundColor":"red"}`)).toContain("backgroundColor present");
});

it.each(["", "[1]", "null"])("finds no field in %j", (text) => {
  expect(states(text)).toContain("urlFile missing");
});

it("does not say what a body misses that cannot be read", () => {
  expect(states(`{"urlFile":"x",`)).toContain("urlFile absent");
});

it("names fields that are not documented", () => {
  expect(hintsForBody("sendVoiceStatus", `{"urlFile":"x","color":"red"}`).unknown).toEqual([
    "color",
  ]);
});

it("reads a query with or without its question mark", () => {
  expect(hintsForQuery("getOutgoingStatuses", "?minutes=60&hours=1")).toMatchObject({
    fields: [{ name: "minutes", state: "present" }],
    unknown: ["hours"],
  });
  expect(hintsForQuery("getStatusStatistic", "").fields).toMatchObject([{ state: "missing" }]);
});
