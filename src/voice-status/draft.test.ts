import { describe, expect, it } from "vitest";
import { voiceStatusRequest } from "../green-api/schemas/statuses.ts";
import { chatIdsOf, type Draft, emptyDraft, isDraft, toRequest } from "./draft.ts";
import { draftSchema, draftShape } from "./draft-schema.ts";
import { fromRequest } from "./draft-from-request.ts";

const draft: Draft = {
  audioUrl: "https://files.example/greeting.mp3",
  fileName: "greeting.mp3",
  backgroundColor: "#7ACBA5",
  everyone: false,
  recipients: ["79123456789@c.us", "123456789012345@lid"],
};

/** The problems of a draft, as `field: problem`. */
function problemsOf(changes: Partial<Draft>): string[] {
  const result = draftSchema.safeParse({ ...draft, ...changes });
  const issues = result.success ? [] : result.error.issues;
  return issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

describe("a draft can be sent", () => {
  it.each<[string, Partial<Draft>]>([
    ["to two people", {}],
    ["to everyone", { everyone: true, recipients: [] }],
    ["to everyone, with a list that is not meant", { everyone: true, recipients: ["Ivan"] }],
    ["to the one valid recipient of two", { recipients: ["Ivan", "79123456789@c.us"] }],
    ["with a pasted link", { audioUrl: ' "https://files.example/my voice.mp3" ' }],
    ["with a short colour", { backgroundColor: "abc" }],
    ["with a file name that is not documented", { fileName: "greeting" }],
  ])("%s", (_, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });
});

describe("a draft cannot be sent, and each field says why", () => {
  it.each<[Partial<Draft>, string[]]>([
    [{ audioUrl: "" }, ["audioUrl: audio-url-missing"]],
    [{ audioUrl: "   " }, ["audioUrl: audio-url-missing"]],
    [{ audioUrl: "greeting.mp3" }, ["audioUrl: audio-url-invalid"]],
    [{ audioUrl: "javascript:alert(1)" }, ["audioUrl: audio-url-invalid"]],
    [
      { audioUrl: "https://api.telegram.org/file/bot123456:AAE-secret/a.oga" },
      ["audioUrl: audio-url-token"],
    ],
    [{ audioUrl: "https://api.telegram.org/file/bot***/a.oga" }, ["audioUrl: audio-url-token"]],
    [{ fileName: "" }, ["fileName: file-name-missing"]],
    [{ fileName: "\t " }, ["fileName: file-name-missing"]],
    [{ backgroundColor: "" }, ["backgroundColor: color-invalid"]],
    [{ backgroundColor: "#7ACBA580" }, ["backgroundColor: color-invalid"]],
    [{ recipients: [] }, ["recipients: recipients-missing"]],
    [{ recipients: ["Ivan", "8 912 345-67-89"] }, ["recipients: recipients-missing"]],
  ])("%j: %j", (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it("all problems are reported at once", () => {
    expect(problemsOf({ ...emptyDraft, backgroundColor: "red", everyone: false })).toEqual([
      "audioUrl: audio-url-missing",
      "fileName: file-name-missing",
      "backgroundColor: color-invalid",
      "recipients: recipients-missing",
    ]);
  });
});

it("what is stored is read as a draft exactly if it has the shape of one", () => {
  const others = [0, "", null, undefined, true, [], {}, ["a"], [1]];
  const changed = Object.keys(draft).flatMap((name) =>
    others.map((other) => ({ ...draft, [name]: other })),
  );
  for (const value of [...others, ...changed, { ...draft, theme: "dark" }]) {
    expect(isDraft(value), JSON.stringify(value)).toBe(draftShape.safeParse(value).success);
  }
});

it("an empty draft has the right shape, and only its audio is missing", () => {
  expect(isDraft(emptyDraft)).toBe(true);
  expect(problemsOf(emptyDraft)).toEqual([
    "audioUrl: audio-url-missing",
    "fileName: file-name-missing",
  ]);
});

describe("the request of a draft", () => {
  it("has the same values under GREEN-API's names", () => {
    expect(toRequest(draft)).toEqual({
      urlFile: "https://files.example/greeting.mp3",
      fileName: "greeting.mp3",
      backgroundColor: "#7ACBA5",
      participants: ["79123456789@c.us", "123456789012345@lid"],
    });
  });

  it("is tidy even if the draft is not", () => {
    const untidy: Draft = {
      audioUrl: ' "https://files.example/\u043f my.mp3" ',
      fileName: "  \u043f my.mp3 ",
      backgroundColor: "abc",
      everyone: false,
      recipients: ["79123456789@c.us", "Ivan", "12345@g.us"],
    };
    expect(toRequest(untidy)).toEqual({
      urlFile: "https://files.example/%D0%BF%20my.mp3",
      fileName: "\u043f my.mp3",
      backgroundColor: "#AABBCC",
      participants: ["79123456789@c.us"],
    });
  });

  it("contains no token, even if the draft does", () => {
    const token = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a697887";
    const audioUrl = `https://1101.api.green-api.com/waInstance1101000001/downloadFile/${token}`;
    expect(toRequest({ ...draft, audioUrl, fileName: `${token}.mp3` })).toMatchObject({
      urlFile: "",
      fileName: "***.mp3",
    });
  });

  it("to everyone has no participants, even if the list has recipients", () => {
    expect(toRequest({ ...draft, everyone: true })?.participants).toEqual([]);
    expect(toRequest({ ...draft, everyone: true, recipients: [] })?.participants).toEqual([]);
  });

  it.each([
    { recipients: [] },
    { recipients: [""] },
    { recipients: ["Ivan"] },
    { recipients: ["8 912 345-67-89", "12345@g.us", "123"] },
  ])("to $recipients does not exist, because it would reach everyone", (changes) => {
    expect(toRequest({ ...draft, ...changes })).toBeNull();
  });

  it.each(["", "red", "#7ACBA5FF", "#12345", "red;background:url(//evil.example)"])(
    "has a colour of six digits even if the draft has %j",
    (backgroundColor) => {
      expect(toRequest({ ...draft, backgroundColor })?.backgroundColor).toMatch(/^#[0-9A-F]{6}$/);
    },
  );

  it("of an unfinished draft can be shown but is refused by the contract", () => {
    const request = toRequest(emptyDraft);
    expect(request).toEqual({
      urlFile: "",
      fileName: "",
      backgroundColor: emptyDraft.backgroundColor,
      participants: [],
    });
    expect(voiceStatusRequest.safeParse(request).success).toBe(false);
  });

  it("of a draft that can be sent is accepted by the contract", () => {
    expect(voiceStatusRequest.parse(toRequest(draft))).toEqual(toRequest(draft));
  });
});

describe("the draft of a request", () => {
  it.each<[string, Draft]>([
    ["two people", draft],
    ["everyone", { ...draft, everyone: true, recipients: [] }],
    ["a Cyrillic link", { ...draft, audioUrl: "https://files.example/%D0%BF.mp3" }],
  ])("to %s is the draft that the request was made from", (_, finished) => {
    const request = toRequest(finished);
    if (!request) throw new Error("the draft has no request");
    expect(fromRequest(request)).toEqual(finished);
  });

  it("gives the same request again, even if the first draft was untidy", () => {
    const request = toRequest({
      ...draft,
      audioUrl: " https://files.example/my voice.mp3 ",
      backgroundColor: "abc",
      recipients: ["Ivan", "79123456789@c.us"],
    });
    if (!request) throw new Error("the draft has no request");
    expect(toRequest(fromRequest(request))).toEqual(request);
  });

  it("has the documented defaults for a request without colour and recipients", () => {
    const { urlFile, fileName } = { urlFile: draft.audioUrl, fileName: "greeting.mp3" };
    expect(fromRequest({ urlFile, fileName })).toMatchObject({
      backgroundColor: "#FFFFFF",
      everyone: true,
      recipients: [],
    });
  });

  it("is not for everyone if the list is lost", () => {
    const { urlFile, fileName } = { urlFile: draft.audioUrl, fileName: "a.mp3" };
    const back = fromRequest({ urlFile, fileName }, true);
    expect(back).toMatchObject({ everyone: false, recipients: [] });
    expect(toRequest(back)).toBeNull();
  });

  it("is not for everyone if the studio cannot read the list", () => {
    const request = { urlFile: draft.audioUrl, fileName: "a.mp3", participants: ["12345@g.us"] };
    const back = fromRequest(request);
    expect(back).toMatchObject({ everyone: false, recipients: ["12345@g.us"] });
    expect(toRequest(back)).toBeNull();
  });
});

it("only valid recipients have a chatId, in the order of the list", () => {
  const written = ["442079460958@c.us", "Ivan", "12345@lid", "+4479460958", "79123456789@c.us"];
  expect(chatIdsOf(written)).toEqual(["442079460958@c.us", "12345@lid", "79123456789@c.us"]);
});
