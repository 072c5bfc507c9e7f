import { describe, expect, it } from "vitest";
import { checkDraft } from "../checks.ts";
import { answered, draft, facts, settings } from "../checks-under-test.ts";
import type { DraftFacts } from "../draft-facts.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = Date.UTC(2026, 10, 25, 10);

/** The lines about a link that works for some seconds from ten o'clock, checked at ten with these facts. */
function linesOf(known: Partial<DraftFacts>, seconds = 300) {
  const audioUrl = `https://b.example/a.mp3?X-Amz-Date=20261125T100000Z&X-Amz-Expires=${seconds}`;
  return linkLines(audioUrl, known);
}

function linkLines(audioUrl: string, known: Partial<DraftFacts>) {
  const all = checkDraft(
    { ...draft, audioUrl },
    { ...facts, now: start, urlFile: audioUrl, ...known },
  );
  return all
    .filter(({ name }) => name.startsWith("link"))
    .map(({ name, verdict, at }) => ({ name, verdict, at }));
}

const direct = { name: "link-direct", verdict: "good", at: undefined };
const at = start + 5 * MINUTE;

describe("the end of a link", () => {
  it("is a caution if it is within a day", () => {
    expect(linesOf({})).toEqual([direct, { name: "link-ends-soon", verdict: "caution", at }]);
  });

  it("is good if it is later than a status can wait", () => {
    expect(linesOf({}, 90_000)[1]).toMatchObject({ name: "link-ends-later", verdict: "good" });
  });

  it("is bad if it is before the status's turn in the queue", () => {
    const slow = { ...settings, delaySendMessagesMilliseconds: 15_000 };
    expect(linesOf({ waiting: 19, settings: slow })[1]).toMatchObject({ name: "link-ends-soon" });
    expect(linesOf({ waiting: 20, settings: slow })[1]).toEqual({
      name: "link-ends-early",
      verdict: "bad",
      at,
    });
  });

  it.each(["notAuthorized", "suspended", "yellowCard"])(
    "is bad within a day if the instance is %s",
    (stateInstance) => {
      expect(linesOf({ stateInstance }, 80_000)[1]).toMatchObject({ name: "link-ends-early" });
      expect(linesOf({ stateInstance }, 90_000)[1]).toMatchObject({ verdict: "good" });
    },
  );

  it("is compared with the present, not with the time of the link's check", () => {
    const ended = [{ name: "link-ended", verdict: "bad", at }];
    expect(linesOf({ now: at - 1 })).toHaveLength(2);
    expect(linesOf({ now: at })).toEqual(ended);
  });

  it("explains why an expired link is refused", () => {
    expect(linesOf({ now: at + HOUR, link: answered({ status: 403 }) })).toEqual([
      { name: "link-ended", verdict: "bad", at },
    ]);
  });

  it("has no line if the link is bad for another reason", () => {
    expect(linesOf({ link: answered({ content: "html" }) })).toMatchObject([{ name: "link-page" }]);
  });

  it("has a line if the link could not be checked", () => {
    expect(linesOf({ link: { state: "failed" } })[1]).toMatchObject({ name: "link-ends-soon" });
  });
});

describe("a link that works for an hour after it was made", () => {
  const telegram = "https://api.telegram.org/file/bot1:A/voice/file_1.oga";

  it("is a caution even right after that", () => {
    expect(linkLines(telegram, {})).toEqual([
      direct,
      { name: "link-short-lived", verdict: "caution", at: start + HOUR },
    ]);
  });

  it("has expired an hour after it was first seen", () => {
    const linkSeenAt = start - HOUR;
    expect(linkLines(telegram, { linkSeenAt })).toMatchObject([{ name: "link-ended" }]);
  });

  it("is bad if the queue takes longer", () => {
    expect(linkLines(telegram, { waiting: 1200 })[1]).toMatchObject({ name: "link-ends-early" });
  });
});
