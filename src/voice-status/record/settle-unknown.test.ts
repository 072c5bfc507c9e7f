import { describe, expect, test } from "vitest";
import type { SendRecord } from "./record.ts";
import { identify, type RemoteStatuses, settleUnknown, voiceStatusIds } from "./settle-unknown.ts";

const T0 = Date.UTC(2026, 10, 23, 12);
const NOW = T0 + 60_000;
const none = new Set<string>();

const BEFORE = "3EB00000000000000000";
const ID = "3EB0000000000000000A";
const people = ["79123456789@c.us", "442079460958@c.us"];
const request = { urlFile: "https://a.example/a.mp3", fileName: "a.mp3", participants: people };
const UUID = "0b8d2c1e-5a4f-4c3b-9d2e-1f0a9b8c7d6e";

const unknown: SendRecord = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: T0,
  request,
  state: "unknown",
  failure: { code: "connection-lost" },
  seenBefore: [BEFORE],
};

const journalEntry = (change: Partial<RemoteStatuses["journal"][number]> = {}) => ({
  type: "outgoing",
  idMessage: ID,
  timestamp: T0 / 1000,
  typeMessage: "audioMessage",
  chatId: "79123456789@c.us",
  sendByApi: true,
  fileName: "a.mp3",
  downloadUrl: request.urlFile,
  participants: people.toReversed(),
  ...change,
});
const queued = (change: Partial<RemoteStatuses["queue"][number]> = {}) => ({
  messageID: "3EB0000000000000000B",
  type: "sendVoiceStatus",
  body: { ...request },
  ...change,
});
const inJournal = (change: Partial<RemoteStatuses["journal"][number]> = {}): RemoteStatuses => ({
  queue: [],
  journal: [journalEntry(change)],
});
const inQueue = (change: Partial<RemoteStatuses["queue"][number]> = {}): RemoteStatuses => ({
  queue: [queued(change)],
  journal: [],
});
const settleAlone = (remote: RemoteStatuses, record = unknown) =>
  settleUnknown(record, remote, [], none, NOW);

describe("one status that is the same in every field", () => {
  test("in the journal makes the send accepted, and clears its failure", () => {
    const settled = settleAlone(inJournal());
    expect(settled).toMatchObject({ state: "accepted", idMessage: ID });
    expect(settled.failure).toBeUndefined();
    expect(settled.seenBefore).toBeUndefined();
  });

  test("in the queue makes it accepted, too", () => {
    const settled = settleAlone(inQueue());
    expect(settled).toMatchObject({ state: "accepted", idMessage: "3EB0000000000000000B" });
  });

  test("in both queue and journal counts once, with the fields of both", () => {
    const forgetful = { fileName: `${UUID}.mp3`, downloadUrl: undefined, participants: [] };
    const queue = [queued({ messageID: ID })];
    expect(settleAlone({ ...inJournal(), queue }).state).toBe("accepted");
    expect(settleAlone({ ...inJournal({ ...forgetful, fileName: "a.mp3" }), queue }).state).toBe(
      "accepted",
    );
  });

  test("makes a send accepted that the person had given up", () => {
    const settled = settleAlone(inJournal(), { ...unknown, state: "not-sent" });
    expect(settled).toMatchObject({ state: "accepted", idMessage: ID });
  });

  test("for everyone has no recipients", () => {
    const forEveryone = { ...unknown, request: { ...request, participants: [] } };
    expect(settleAlone(inJournal({ participants: [] }), forEveryone).state).toBe("accepted");
  });

  test.each([-24 * 3600, -600, 600, 24 * 3600, 72 * 3600])(
    "is found although the clocks differ by %i seconds",
    (seconds) => {
      const remote = inJournal({ timestamp: T0 / 1000 + seconds });
      expect(settleAlone(remote)).toMatchObject({ state: "accepted", idMessage: ID });
    },
  );
});

describe("the person is asked about a status that shows", () => {
  test.each<[string, Partial<RemoteStatuses["journal"][number]>, string[]]>([
    ["a file name of the storage", { fileName: `${UUID}.mp3` }, ["urlFile", "participants"]],
    [
      "a link of the storage",
      { downloadUrl: `https://sw.example/1/${UUID}.mp3` },
      ["fileName", "participants"],
    ],
    ["no link", { downloadUrl: undefined }, ["fileName", "participants"]],
    ["no recipients", { participants: undefined }, ["fileName", "urlFile"]],
    ["an empty list of recipients", { participants: [] }, ["fileName", "urlFile"]],
    ["nothing", { fileName: "", downloadUrl: "", participants: [] }, []],
  ])("%s", (_, change, agreesIn) => {
    expect(settleAlone(inJournal(change))).toMatchObject({
      state: "unknown",
      candidates: [{ idMessage: ID, agreesIn }],
    });
  });

  test("a queue without bodies", () => {
    expect(settleAlone(inQueue({ body: undefined })).candidates).toEqual([
      { idMessage: "3EB0000000000000000B", at: undefined, agreesIn: [] },
    ]);
  });

  test("recipients, while this browser lost the list of its own", () => {
    const lost = {
      ...unknown,
      request: { ...request, participants: undefined },
      recipientCount: 2,
    };
    for (const participants of [people, []]) {
      expect(settleAlone(inJournal({ participants }), lost)).toMatchObject({
        state: "unknown",
        candidates: [{ idMessage: ID, agreesIn: ["fileName", "urlFile"] }],
      });
    }
  });

  test("the same fields, while it is unknown which statuses were there before", () => {
    const settled = settleAlone(inJournal(), { ...unknown, seenBefore: undefined });
    expect(settled).toMatchObject({ state: "unknown", candidates: [{ idMessage: ID }] });
  });
});

describe("the person is asked about a status that may be of another send", () => {
  const again = { ...unknown, id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2E", startedAt: T0 + 60_000 };

  test.each(["unknown", "sending", "not-sent"] as const)(
    "with the same file that is %s",
    (state) => {
      const asked = { state: "unknown", candidates: [{ idMessage: ID, at: T0 }] };
      expect(settleUnknown(again, inJournal(), [{ ...unknown, state }], none, NOW)).toMatchObject(
        asked,
      );
      expect(settleUnknown(unknown, inJournal(), [{ ...again, state }], none, NOW)).toMatchObject(
        asked,
      );
    },
  );

  test("but not if that one has another file, or the status was there before it", () => {
    const other = { ...again, request: { ...request, fileName: "b.mp3" } };
    const later = { ...again, seenBefore: [ID] };
    expect(settleUnknown(unknown, inJournal(), [other, later], none, NOW).state).toBe("accepted");
  });
});

describe("left out is", () => {
  test.each<[string, Partial<RemoteStatuses["journal"][number]>]>([
    ["another file", { fileName: "b.mp3" }],
    ["another link", { downloadUrl: "https://a.example/b.mp3" }],
    ["other people", { participants: ["33612345678@c.us"] }],
    ["some of the people", { participants: people.slice(1) }],
    ["a text status", { typeMessage: "extendedTextMessage" }],
    ["a status sent from the phone", { sendByApi: false }],
    ["a status that was there before", { idMessage: BEFORE }],
    ["a status without an id", { idMessage: "" }],
  ])("%s", (_, change) => {
    const settled = settleAlone(inJournal(change));
    expect(settled).toMatchObject({ state: "unknown", checkedAt: NOW, candidates: [] });
  });

  test.each<[string, Partial<RemoteStatuses["queue"][number]>]>([
    ["a queued message of another kind", { type: "sendMessage" }],
    ["a queued status of another file", { body: { ...request, fileName: "b.mp3" } }],
    ["a queued status for everyone", { body: { ...request, participants: undefined } }],
    ["a queued status without an id", { messageID: undefined }],
  ])("%s", (_, change) => {
    expect(settleAlone(inQueue(change)).state).toBe("unknown");
  });

  test("a status that another record has claimed", () => {
    const settled = settleUnknown(unknown, inJournal(), [], new Set([ID]), NOW);
    expect(settled).toMatchObject({ state: "unknown", candidates: [] });
  });
});

test("if several fit, the person chooses, and the send becomes accepted", () => {
  const asked = settleAlone({ ...inQueue(), journal: [journalEntry()] });
  expect(asked.state).toBe("unknown");
  expect(asked.candidates).toMatchObject([
    { idMessage: "3EB0000000000000000B", at: undefined },
    { idMessage: ID, at: T0 },
  ]);
  const chosen = identify(asked, ID);
  expect(chosen).toMatchObject({ state: "accepted", idMessage: ID });
  expect(chosen.candidates).toBeUndefined();
});

test("only voice statuses count among those that were there before a send", () => {
  const remote = {
    queue: [queued(), queued({ type: "sendMessage", messageID: "other" })],
    journal: [journalEntry(), journalEntry({ typeMessage: "imageMessage", idMessage: "image" })],
  };
  expect(voiceStatusIds(remote)).toEqual(["3EB0000000000000000B", ID]);
});

test.each(["sending", "rejected", "accepted", "read", "dropped"] as const)(
  "a record that is %s does not change",
  (state) => {
    const record = { ...unknown, state };
    expect(settleAlone(inJournal(), record)).toBe(record);
  },
);
