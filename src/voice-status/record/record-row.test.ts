import { describe, expect, it } from "vitest";
import { fromRow, rowSchema, toRow, unpackList } from "./record-row.ts";
import { isListLost, recipientCountOf, type SendRecord } from "./record.ts";

function sentTo(participants: string[] | undefined): SendRecord {
  return {
    version: 1,
    id: "01JNAX8C00ABCDEFGHJKMNPQRS",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: 1_772_366_400_000,
    request: {
      urlFile: "https://files.example/greeting.mp3",
      fileName: "greeting.mp3",
      backgroundColor: "#7ACBA5",
      participants,
    },
    state: "sending",
  };
}

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `${79120000000 + index}@c.us`);

/** Writes a record and reads it again, as text, as storage does. */
function keep(record: SendRecord) {
  const lists = new Map<string, string>();
  const row = toRow(record, (packed) => {
    lists.set("list", packed);
    return "list";
  });
  const text = JSON.stringify(row);
  const back = fromRow(rowSchema.parse(JSON.parse(text)), (name) => {
    const packed = lists.get(name);
    return packed ? unpackList(packed) : undefined;
  });
  return { text, packed: lists.get("list"), back };
}

describe("a stored record", () => {
  it.each([
    ["everyone", []],
    ["two", people(2)],
    ["hidden numbers among others", [...people(5), "12345678901234@lid"]],
    ["ten thousand", people(10_000)],
    ["whatever an import may contain", ["not an id", "with = signs", "a b", "c", "d", "e"]],
  ])("comes back unchanged, sent to %s", (_, participants) => {
    const record = sentTo(participants);
    expect(keep(record).back).toEqual(record);
  });

  it("has at most 400 characters, with any number of recipients", () => {
    const { text, packed } = keep(sentTo(people(10_000)));
    expect(text.length).toBeLessThanOrEqual(400);
    expect(packed).toHaveLength(10_000 * 12 - 1);
  });

  it("keeps the number of recipients if there was no room for the list, and is not for everyone", () => {
    const row = toRow(sentTo(people(10_000)), () => undefined);
    const back = fromRow(row, () => people(1));
    expect(recipientCountOf(back)).toBe(10_000);
    expect(isListLost(back)).toBe(true);
  });

  it("does the same if the list is gone", () => {
    const row = toRow(sentTo(people(5)), () => "list");
    const back = fromRow(row, () => undefined);
    expect(recipientCountOf(back)).toBe(5);
    expect(isListLost(back)).toBe(true);
  });
});

describe("overridden checks", () => {
  const overriddenChecks = [
    { name: "link-missing", detail: "404" },
    { name: "audio-too-long", seconds: 700 },
  ];

  it.each([2, 10])("come back unchanged, sent to %i", (count) => {
    const record = { ...sentTo(people(count)), overriddenChecks };
    expect(keep(record).back).toEqual(record);
  });

  it("are stored under the names of version 1", () => {
    const { text } = keep({ ...sentTo(people(2)), overriddenChecks });
    expect(JSON.parse(text)).toMatchObject({
      despite: [
        { name: "link-missing", word: "404" },
        { name: "audio-too-long", seconds: 700 },
      ],
    });
    expect(text).not.toMatch(/overriddenChecks|detail/);
  });
});

it.each(["", "x", "79120000001 =1+1", "79120000001  79120000002", "1@g.us"])(
  "%j in storage is not a list",
  (packed) => expect(unpackList(packed)).toBeUndefined(),
);
