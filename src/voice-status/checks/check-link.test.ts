import { describe, expect, it } from "vitest";
import type { LinkReport } from "../../protocol/link-report.ts";
import type { Check } from "./check.ts";
import { checkLink } from "./check-link.ts";
import { answered, draft, facts } from "./checks-under-test.ts";
import type { DraftFacts } from "./draft-facts.ts";

const check = (known: Partial<DraftFacts>) => checkLink(draft.audioUrl, { ...facts, ...known });
const useFile = { action: "use-file" } as const;
const checkAgain = { action: "check-again" } as const;
type Answer = Parameters<typeof answered>[0];

describe("what the link answers", () => {
  it.each<[string, Answer, Omit<Check, "fix">, Check["fix"] | undefined]>([
    ["MP3", {}, { name: "link-direct", verdict: "good", detail: "MP3" }, undefined],
    [
      "WAV",
      { type: "audio/x-wav", content: "wav" },
      { name: "link-direct", verdict: "good", detail: "WAV" },
      undefined,
    ],
    [
      "Ogg",
      { type: "application/ogg", content: "ogg" },
      { name: "link-direct", verdict: "good", detail: "Ogg" },
      undefined,
    ],
    [
      "an unknown type",
      { type: "application/octet-stream" },
      { name: "link-download", verdict: "bad", detail: "application/octet-stream" },
      useFile,
    ],
    [
      "S3's unknown type",
      { type: "binary/octet-stream" },
      { name: "link-download", verdict: "bad", detail: "binary/octet-stream" },
      useFile,
    ],
    [
      "an attachment",
      { attachment: true },
      { name: "link-download", verdict: "bad", detail: "attachment" },
      useFile,
    ],
    [
      "a page",
      { type: "text/html", content: "html" },
      { name: "link-page", verdict: "bad" },
      useFile,
    ],
    [
      "a page that calls itself audio",
      { content: "html" },
      { name: "link-page", verdict: "bad" },
      useFile,
    ],
    [
      "a picture",
      { type: "image/svg+xml", content: "other" },
      { name: "link-not-audio", verdict: "bad", detail: "image/svg+xml" },
      useFile,
    ],
    [
      "nothing known",
      { type: "", content: "other" },
      { name: "link-not-audio", verdict: "bad" },
      useFile,
    ],
    ["a live stream", { stream: "live" }, { name: "link-stream", verdict: "bad" }, useFile],
    [
      "audio without an end",
      { stream: "endless" },
      { name: "link-endless", verdict: "caution" },
      useFile,
    ],
    ["a playlist", { content: "playlist" }, { name: "link-playlist", verdict: "bad" }, useFile],
    [
      "something under a playlist's type",
      { type: "audio/x-mpegurl", content: "other" },
      { name: "link-playlist", verdict: "bad" },
      useFile,
    ],
    [
      "audio that does not say so",
      { type: "text/plain" },
      { name: "link-type-odd", verdict: "caution", detail: "text/plain" },
      useFile,
    ],
    [
      "something that calls itself audio",
      { content: "other" },
      { name: "link-content-odd", verdict: "caution", detail: "audio/mpeg" },
      undefined,
    ],
    [
      "an empty file",
      { content: "empty", size: 0 },
      { name: "link-empty", verdict: "bad" },
      useFile,
    ],
    [
      "100 MB",
      { size: 104_857_600 },
      { name: "link-direct", verdict: "good", detail: "MP3" },
      undefined,
    ],
    [
      "more than 100 MB",
      { size: 104_857_601 },
      { name: "link-too-large", verdict: "bad" },
      useFile,
    ],
    ["404", { status: 404 }, { name: "link-missing", verdict: "bad", detail: "404" }, useFile],
    ["410", { status: 410 }, { name: "link-missing", verdict: "bad", detail: "410" }, useFile],
    ["401", { status: 401 }, { name: "link-denied", verdict: "bad", detail: "401" }, useFile],
    [
      "403 of a file store",
      { status: 403, refusal: "closed" },
      { name: "link-denied", verdict: "bad", detail: "403" },
      useFile,
    ],
    [
      "403 of a link that is over",
      { status: 403, refusal: "expired" },
      { name: "link-ended", verdict: "bad" },
      useFile,
    ],
    ["400", { status: 400 }, { name: "link-refuses", verdict: "caution", detail: "400" }, useFile],
    ["403", { status: 403 }, { name: "link-refuses", verdict: "caution", detail: "403" }, useFile],
    ["405", { status: 405 }, { name: "link-refuses", verdict: "caution", detail: "405" }, useFile],
    [
      "429",
      { status: 429 },
      { name: "link-failing", verdict: "caution", detail: "429" },
      checkAgain,
    ],
    [
      "503",
      { status: 503 },
      { name: "link-failing", verdict: "caution", detail: "503" },
      checkAgain,
    ],
    [
      "304",
      { status: 304 },
      { name: "link-failing", verdict: "caution", detail: "304" },
      checkAgain,
    ],
  ])("%s", (_, changes, expected, fix) => {
    expect(check({ link: answered(changes) })).toEqual(fix ? { ...expected, fix } : expected);
  });
});

describe("a link that does not answer", () => {
  type Reason = Extract<LinkReport, { answered: false }>["reason"];

  it.each<[Reason, Check["verdict"]]>([
    ["name-unknown", "bad"],
    ["no-connection", "open"],
    ["too-slow", "open"],
    ["certificate", "bad"],
    ["redirects", "bad"],
  ])("%s", (reason, verdict) => {
    const link = { state: "known", report: { answered: false, reason } } as const;
    expect(check({ link })).toMatchObject({ name: `link-${reason}`, verdict });
  });

  it("has no bad line if the check failed or is still running", () => {
    expect(check({ link: { state: "failed" } })).toEqual({
      name: "link-unchecked",
      verdict: "open",
      fix: checkAgain,
    });
    expect(check({ link: { state: "loading" } })).toEqual({
      name: "link-checking",
      verdict: "open",
      pending: true,
    });
  });
});

describe("a link into this computer or its network", () => {
  const refused = {
    state: "known",
    report: { answered: false, reason: "address-refused" },
  } as const;

  it("is bad for GREEN-API, which cannot reach it", () => {
    const expected = { name: "link-private", verdict: "bad", fix: useFile };
    expect(check({ link: refused })).toEqual(expected);
    expect(check({ link: answered({ local: true }) })).toEqual(expected);
  });

  it("is good for the emulator if it is the studio's own, and a caution otherwise", () => {
    expect(check({ isEmulator: true, link: answered({ local: true }) })).toMatchObject({
      name: "link-direct",
    });
    expect(check({ isEmulator: true, link: refused })).toMatchObject({
      name: "link-private",
      verdict: "caution",
    });
  });
});

describe("a link to share", () => {
  const shared = (urlFile: string) => checkLink(urlFile, { ...facts, link: { state: "failed" } });

  it("is recognised by its address, even without an answer", () => {
    expect(shared("https://drive.google.com/file/d/1/view")).toEqual({
      name: "link-google-drive",
      verdict: "bad",
      fix: useFile,
    });
    expect(shared("https://disk.yandex.ru/d/a")).toMatchObject({ name: "link-yandex-disk" });
  });

  it("has a direct form if its service has one", () => {
    expect(shared("https://www.dropbox.com/s/a/b.mp3?dl=0")).toEqual({
      name: "link-dropbox",
      verdict: "bad",
      fix: { action: "replace-link", urlFile: "https://dl.dropboxusercontent.com/s/a/b.mp3" },
    });
  });
});
