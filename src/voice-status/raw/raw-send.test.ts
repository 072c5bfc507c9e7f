import { describe, expect, it } from "vitest";
import { reachOf, requestOfRaw } from "./raw-send.ts";

describe("what a record holds of a body that was written by hand", () => {
  it("has the documented fields", () => {
    const text = `{"urlFile":"https://x.example/a.mp3","fileName":"a.mp3","backgroundColor":"red","participants":["79123456789@c.us"],"extra":1}`;
    expect(requestOfRaw(text)).toEqual({
      urlFile: "https://x.example/a.mp3",
      fileName: "a.mp3",
      backgroundColor: "red",
      participants: ["79123456789@c.us"],
    });
  });

  it.each([
    ["fields that are missing", `{"backgroundColor":"red"}`, "red"],
    ["fields of other types", `{"urlFile":1,"fileName":[],"participants":"all"}`, undefined],
    ["a body that is no object", `["urlFile"]`, undefined],
    ["a body that is no JSON", `{"urlFile":`, undefined],
  ])("is empty for %s", (_, text, backgroundColor) => {
    expect(requestOfRaw(text)).toMatchObject({ urlFile: "", fileName: "" });
    expect(requestOfRaw(text).backgroundColor).toBe(backgroundColor);
    expect(requestOfRaw(text).participants).toBeUndefined();
  });
});

it.each([
  [`{"participants":["1@c.us","2@c.us"]}`, { kind: "people", count: 2 }],
  [`{"participants":[]}`, { kind: "everyone" }],
  [`{"participants":null}`, { kind: "everyone" }],
  [`{}`, { kind: "everyone" }],
  [`{"participants":"1@c.us"}`, { kind: "unclear" }],
  [`{"participants":[`, { kind: "unclear" }],
])("knows whom %s reaches", (text, reach) => {
  expect(reachOf(text)).toEqual(reach);
});
