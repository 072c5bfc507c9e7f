import { describe, expect, it } from "vitest";
import { type AudioFacts, type Check, checkDraft } from "./checks.ts";
import type { Draft } from "./draft.ts";

const draft: Draft = {
  audioUrl: "https://files.example/greeting.mp3",
  fileName: "greeting.mp3",
  backgroundColor: "#7E90A3",
  everyone: false,
  recipients: ["79123456789@c.us", "442079460958@c.us"],
};
const twelveSeconds: AudioFacts = { state: "playable", seconds: 12 };

interface Given {
  changes?: Partial<Draft>;
  audio?: AudioFacts;
  state?: string | null;
}

/** The checks of a good draft, changed; a state of null is one that is not known. */
function check({ changes, audio = twelveSeconds, state = "authorized" }: Given = {}): Check[] {
  return checkDraft({ ...draft, ...changes }, audio, state ?? undefined);
}

/** The checks that a change brings, beside those of a good draft. */
function news(given: Given): Check[] {
  const usual = check().map((line) => JSON.stringify(line));
  return check(given).filter((line) => !usual.includes(JSON.stringify(line)));
}

it("a good draft has a good word on audio, instance and recipients, and no more", () => {
  expect(check()).toEqual([
    { name: "length-good", verdict: "good", count: 12 },
    { name: "instance-authorized", verdict: "good" },
    { name: "recipients-good", verdict: "good", count: 2 },
  ]);
});

describe("the audio", () => {
  const playable = (seconds: number): AudioFacts => ({ state: "playable", seconds });

  it.each<[string, AudioFacts, Check]>([
    ["not given", { state: "none" }, { name: "audio-none", verdict: "open" }],
    ["being loaded", { state: "loading" }, { name: "audio-loading", verdict: "open" }],
    ["not playable", { state: "unplayable" }, { name: "audio-unplayable", verdict: "caution" }],
    ["endless", playable(Infinity), { name: "length-unknown", verdict: "open" }],
    ["of no known length", playable(Number.NaN), { name: "length-unknown", verdict: "open" }],
    ["a minute long", playable(60), { name: "length-good", verdict: "good", count: 60 }],
    [
      "just over a minute long",
      playable(60.1),
      { name: "length-over-minute", verdict: "caution", count: 60.1 },
    ],
    [
      "ten minutes long",
      playable(600),
      { name: "length-over-minute", verdict: "caution", count: 600 },
    ],
    [
      "just over ten minutes long",
      playable(600.1),
      { name: "length-over-limit", verdict: "bad", count: 600.1 },
    ],
  ])("%s", (_, audio, expected) => {
    expect(news({ audio })).toEqual([expected]);
  });

  it.each(["", "greeting.mp3", "javascript:alert(1)"])(
    "counts as not given where the link is %j, whatever played before",
    (audioUrl) => {
      expect(news({ changes: { audioUrl } })).toEqual([{ name: "audio-none", verdict: "open" }]);
    },
  );
});

describe("the file name", () => {
  it.each(["greeting", "greeting.m4a", "greeting.ogg", "greeting.mp3.exe"])(
    "%s is worth a caution",
    (fileName) => {
      expect(news({ changes: { fileName } })).toEqual([
        { name: "file-name-undocumented", verdict: "caution" },
      ]);
    },
  );

  it.each(["greeting.WAV", " greeting.mp3 ", "", "  "])("%j is not", (fileName) => {
    expect(news({ changes: { fileName } })).toEqual([]);
  });
});

describe("the colour", () => {
  it.each(["#FFFFFF", "fff", "#FFFF00"])("%s is worth a caution", (backgroundColor) => {
    expect(news({ changes: { backgroundColor } })).toEqual([
      { name: "color-near-white", verdict: "caution" },
    ]);
  });

  it.each(["#000000", "red", ""])("%j is not", (backgroundColor) => {
    expect(news({ changes: { backgroundColor } })).toEqual([]);
  });
});

describe("the instance", () => {
  it("not known yet is an open question", () => {
    expect(news({ state: null })).toEqual([{ name: "instance-unknown", verdict: "open" }]);
  });

  it.each(["notAuthorized", "sleepMode", "suspended", "yellowCard"])(
    "%s takes a status and keeps it",
    (word) => {
      expect(news({ state: word })).toEqual([
        { name: "instance-queues", verdict: "caution", word },
      ]);
    },
  );

  it.each(["starting", "blocked", "hibernating", "Authorized", ""])(
    "%j is not ready, known to the studio or not",
    (word) => {
      expect(news({ state: word })).toEqual([
        { name: "instance-not-ready", verdict: "caution", word },
      ]);
    },
  );
});

describe("the recipients", () => {
  it.each<[string, Partial<Draft>, Check]>([
    ["everyone", { everyone: true }, { name: "recipients-everyone", verdict: "good" }],
    [
      "everyone, with a list that is not meant",
      { everyone: true, recipients: ["Ivan"] },
      { name: "recipients-everyone", verdict: "good" },
    ],
    ["none", { recipients: [] }, { name: "recipients-none", verdict: "open" }],
    ["none that is valid", { recipients: ["Ivan"] }, { name: "recipients-none", verdict: "open" }],
    [
      "some that need a look",
      { recipients: ["79123456789@c.us", "Ivan", "8 912 345-67-89"] },
      { name: "recipients-invalid", verdict: "caution", count: 2 },
    ],
    [
      "one",
      { recipients: ["79123456789@c.us"] },
      { name: "recipients-good", verdict: "good", count: 1 },
    ],
  ])("%s", (_, changes, expected) => {
    expect(news({ changes })).toEqual([expected]);
  });
});

it("the order of the subjects is always the same", () => {
  const changes = { fileName: "greeting", backgroundColor: "#FFFFFF", recipients: [] };
  const names = check({ changes, audio: { state: "unplayable" }, state: "starting" });
  expect(names.map(({ name }) => name)).toEqual([
    "audio-unplayable",
    "file-name-undocumented",
    "color-near-white",
    "instance-not-ready",
    "recipients-none",
  ]);
});
