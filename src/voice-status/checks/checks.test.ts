import { describe, expect, it } from "vitest";
import { type Check, isBlocking } from "./check.ts";
import { checkDraft } from "./checks.ts";
import { answered, draft, facts, settings } from "./checks-under-test.ts";
import type { Draft } from "../draft.ts";
import type { AudioFacts, DraftFacts } from "./draft-facts.ts";

interface Given {
  changes?: Partial<Draft>;
  known?: Partial<DraftFacts>;
}

/** The checks of the good draft with some changes. */
function check({ changes, known }: Given = {}): Check[] {
  return checkDraft({ ...draft, ...changes }, { ...facts, ...known });
}

/** The checks that differ from those of the good draft. */
function news(given: Given): Check[] {
  const usual = check().map((line) => JSON.stringify(line));
  return check(given).filter((line) => !usual.includes(JSON.stringify(line)));
}

it("a good draft has one good line for each subject", () => {
  expect(check()).toEqual([
    { name: "link-direct", verdict: "good", detail: "MP3" },
    { name: "length-good", verdict: "good", seconds: 12 },
    { name: "file-name-good", verdict: "good", detail: "MP3" },
    { name: "instance-authorized", verdict: "good" },
    { name: "pace-good", verdict: "good", count: 0, seconds: 0 },
    { name: "notifications-on", verdict: "good" },
    { name: "recipients-good", verdict: "good", count: 2 },
  ]);
});

describe("the audio", () => {
  it("of a file has its length, and must be uploaded", () => {
    const [first, second] = check({ known: { isLocal: true, urlFile: "blob:voice" } });
    expect(first).toEqual({ name: "audio-not-uploaded", verdict: "good" });
    expect(second).toEqual({ name: "length-good", verdict: "good", seconds: 12 });
  });

  it("of a clip that is cut has the number of its parts instead of a length", () => {
    const [, second] = check({ known: { isLocal: true, urlFile: "blob:voice", parts: 3 } });
    expect(second).toEqual({ name: "length-parts", verdict: "good", count: 3 });
  });

  const playable = (seconds: number): AudioFacts => ({ state: "playable", seconds });
  const overMinute: Check = {
    name: "length-over-minute",
    verdict: "caution",
    fix: { action: "cut-in-parts" },
  };

  it.each<[string, AudioFacts, Check]>([
    ["not looked at", { state: "none" }, { name: "audio-loading", verdict: "open", pending: true }],
    [
      "being loaded",
      { state: "loading" },
      { name: "audio-loading", verdict: "open", pending: true },
    ],
    ["not playable", { state: "unplayable" }, { name: "audio-unplayable", verdict: "caution" }],
    ["endless", playable(Infinity), { name: "length-unknown", verdict: "open" }],
    ["of no known length", playable(Number.NaN), { name: "length-unknown", verdict: "open" }],
    ["a minute long", playable(60), { name: "length-good", verdict: "good", seconds: 60 }],
    ["just over a minute long", playable(60.1), { ...overMinute, seconds: 60.1 }],
    ["ten minutes long", playable(600), { ...overMinute, seconds: 600 }],
    [
      "just over ten minutes long",
      playable(600.1),
      { name: "length-over-limit", verdict: "bad", seconds: 600.1 },
    ],
  ])("%s", (_, audio, expected) => {
    expect(news({ known: { audio } })).toEqual([expected]);
  });

  it.each(["", "greeting.mp3", "javascript:alert(1)"])(
    "counts as missing if the link is %j, even if something was played before",
    (audioUrl) => {
      const [first, ...rest] = check({ changes: { audioUrl } });
      expect(first).toEqual({ name: "audio-none", verdict: "open" });
      expect(rest.filter(({ name }) => /^(?:link|length|audio)/.test(name))).toEqual([]);
    },
  );

  it("of another link does not count", () => {
    const audioUrl = "https://files.example/other.mp3";
    expect(check({ changes: { audioUrl }, known: { audio: playable(700) } }).slice(0, 2)).toEqual([
      { name: "link-checking", verdict: "open", pending: true },
      { name: "audio-loading", verdict: "open", pending: true },
    ]);
  });

  it("that does not play has no line if the link is bad; a length has one", () => {
    const link = answered({ content: "html" });
    expect(news({ known: { link, audio: { state: "unplayable" } } })).toMatchObject([
      { name: "link-page" },
    ]);
    expect(news({ known: { link, audio: playable(700) } })).toMatchObject([
      { name: "link-page" },
      { name: "length-over-limit" },
    ]);
  });
});

it.each(["live", "endless"] as const)(
  "a stream that is %s has no length, even if some of it was played",
  (stream) => {
    const names = check({ known: { link: answered({ stream }) } }).map(({ name }) => name);
    expect(names).not.toContain("link-direct");
    expect(names.filter((name) => name.startsWith("length"))).toEqual([]);
  },
);

describe("the colour", () => {
  it.each(["#FFFFFF", "fff", "#FFFF00"])("%s gets a caution", (backgroundColor) => {
    expect(news({ changes: { backgroundColor } })).toEqual([
      { name: "color-near-white", verdict: "caution" },
    ]);
  });

  it.each(["#000000", "red", ""])("%j gets no caution", (backgroundColor) => {
    expect(news({ changes: { backgroundColor } })).toEqual([]);
  });
});

it("only what is certain to fail blocks a send", () => {
  const known: Partial<DraftFacts> = {
    audio: { state: "unplayable" },
    link: { state: "failed" },
    stateInstance: "blocked",
    settings: "failed",
  };
  const changes = { fileName: "greeting", backgroundColor: "#FFFFFF", recipients: [] };
  expect(check({ changes, known }).some(isBlocking)).toBe(false);
  expect(check({ known: { link: answered({ status: 404 }) } }).filter(isBlocking)).toHaveLength(1);
});

it("the subjects have the order of the form", () => {
  const changes = { fileName: "greeting", backgroundColor: "#FFFFFF", recipients: [] };
  const known: Partial<DraftFacts> = {
    audio: { state: "unplayable" },
    link: { state: "failed" },
    stateInstance: "starting",
    settings: { ...settings, outgoingWebhook: "no" },
    waiting: 1000,
  };
  expect(check({ changes, known }).map(({ name }) => name)).toEqual([
    "link-unchecked",
    "audio-unplayable",
    "file-name-no-extension",
    "color-near-white",
    "instance-not-ready",
    "queue-long",
    "notifications-off",
    "recipients-none",
  ]);
});
