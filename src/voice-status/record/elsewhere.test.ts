import { describe, expect, it } from "vitest";
import { elsewhereRecords } from "./elsewhere.ts";
import { lifetimeOf } from "./lifetime.ts";
import { recordSchema, type SendRecord } from "./record.ts";
import { findTwins } from "./twins.ts";

const HOUR_MS = 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 26, 12);
const at = now - HOUR_MS;
const entry = {
  type: "outgoing",
  idMessage: "3EB0C767D097B7C7C030",
  timestamp: at / 1000,
  typeMessage: "audioMessage",
  chatId: "70000000001@c.us",
  statusMessage: "read",
  sendByApi: true,
  participants: ["79120000001@c.us"],
  downloadUrl: "https://a.example/a.mp3",
  fileName: "a.mp3",
};
const own: SendRecord = {
  version: 1,
  id: "01JNAX8C00ABCDEFGHJKMNPQRS",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: at,
  request: {
    urlFile: entry.downloadUrl,
    fileName: entry.fileName,
    participants: entry.participants,
  },
  state: "accepted",
};

function find(
  journal: (Partial<typeof entry> & { idMessage?: string })[],
  records: SendRecord[] = [],
  isKnown: (idMessage: string) => boolean = () => false,
) {
  const remote = { queue: [], journal: journal.map((change) => ({ ...entry, ...change })) };
  const { idInstance, instanceLabel } = own;
  return elsewhereRecords(remote, { idInstance, instanceLabel, records, isKnown, now });
}

describe("a status that was sent elsewhere", () => {
  it("becomes a record of what the journal knows", () => {
    const [found, ...others] = find([{}]);
    expect(others).toEqual([]);
    expect(found).toEqual({
      ...own,
      id: "01M8BR68W0C767D097B7C7C030",
      state: "read",
      idMessage: entry.idMessage,
      elsewhere: true,
      publishedAt: at,
    });
    expect(found && lifetimeOf(found, now)).toEqual({ state: "visible", until: at + 24 * HOUR_MS });
  });

  it("may come from a phone, and the journal knows little of it", () => {
    const bare = {
      sendByApi: false,
      statusMessage: undefined,
      participants: undefined,
      downloadUrl: undefined,
      fileName: undefined,
    };
    const [found] = find([bare]);
    expect(found).toMatchObject({ state: "sent", request: { urlFile: "", fileName: "" } });
    expect(found?.request.participants).toBeUndefined();
    expect(recordSchema.safeParse(found).success).toBe(true);
  });

  it("has the same id in two tabs, one that sorts by time, whatever its idMessage", () => {
    expect(find([{}])[0]?.id).toBe(find([{ statusMessage: "sent" }])[0]?.id);
    const [early, odd] = find([{ timestamp: entry.timestamp - 60 }, { idMessage: "a.b:c@d" }]);
    expect(early && odd && early.id < odd.id).toBe(true);
    expect(recordSchema.safeParse(odd).success).toBe(true);
  });

  it("loses the tokens in its link", () => {
    const downloadUrl = "https://api.telegram.org/file/bot123456:AAE-secret/a.oga";
    expect(find([{ downloadUrl }])[0]?.request.urlFile).not.toContain("secret");
  });

  it.each([
    ["a text", { typeMessage: "extendedTextMessage" }],
    ["a picture", { typeMessage: "imageMessage" }],
    ["a deleted status", { typeMessage: "deletedMessage" }],
    ["one without an id", { idMessage: "" }],
    ["one with an id of markup", { idMessage: "<script>" }],
    ["one of last week", { timestamp: entry.timestamp - 7 * 24 * 3_600 }],
  ])("is not %s", (_, change) => {
    expect(find([change])).toEqual([]);
  });
});

describe("no record is made of a status", () => {
  const { idMessage } = entry;
  it.each<[string, Partial<SendRecord>]>([
    ["has one", { idMessage }],
    ["has one of another instance", { idMessage, idInstance: "1101000002" }],
    ["may be a send whose answer was lost", { state: "unknown" }],
    ["may be a send that the person gave up", { state: "not-sent" }],
    ["may be a send under way", { state: "sending" }],
    ["may be a removed send whose answer was lost", { state: "unknown", removed: true }],
  ])("that %s", (_, change) => {
    expect(find([{}], [{ ...own, ...change }])).toEqual([]);
  });

  it("whose record was removed", () => {
    expect(find([{}], [], (known) => known === idMessage)).toEqual([]);
  });

  it("but of one that was there before an unknown send, or differs from it", () => {
    expect(find([{}], [{ ...own, state: "unknown", seenBefore: [idMessage] }])).toHaveLength(1);
    expect(find([{ fileName: "b.mp3" }], [{ ...own, state: "unknown" }])).toHaveLength(1);
    expect(find([{ sendByApi: false }], [{ ...own, state: "unknown" }])).toHaveLength(1);
    expect(find([{}], [{ ...own, state: "rejected" }])).toHaveLength(1);
  });
});

describe("two records of one status", () => {
  const { idMessage } = entry;
  const elsewhere: SendRecord = {
    ...own,
    id: `${own.id.slice(0, -1)}Z`,
    idMessage,
    elsewhere: true,
  };

  it("the one that was made of the journal gives way to that of the send", () => {
    const accepted = { ...own, idMessage };
    for (const placed of [accepted, elsewhere]) {
      expect(findTwins([placed], [accepted, elsewhere])).toEqual([
        { superseded: elsewhere, by: accepted },
      ]);
    }
  });

  it("the older of two that two tabs made stays", () => {
    const older = { ...elsewhere, id: own.id };
    expect(findTwins([elsewhere], [older, elsewhere])).toEqual([
      { superseded: elsewhere, by: older },
    ]);
  });

  it("two sends stay, as well as what has no idMessage, or another one", () => {
    const accepted = { ...own, idMessage };
    expect(findTwins([accepted], [accepted, { ...accepted, id: elsewhere.id }])).toEqual([]);
    expect(findTwins([own], [own, elsewhere])).toEqual([]);
    expect(findTwins([{ ...accepted, idMessage: "3EB1" }], [elsewhere])).toEqual([]);
  });
});
