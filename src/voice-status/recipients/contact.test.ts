import { describe, expect, it } from "vitest";
import {
  findContacts,
  hidesNames,
  namesOf,
  readContacts,
  savedContacts,
  withContacts,
} from "./contact.ts";

const rows = [
  { id: "79123456789@c.us", name: "Пётр", contactName: "Щеглов Пётр", type: "user" },
  { id: "447700900102@c.us", name: "Oliver", contactName: "", type: "user" },
  { id: "33639981102@c.us", name: "Étienne Moreau", contactName: "Étienne", type: "user" },
  { id: "12345678901234@lid", name: "", type: "user" },
  { id: "120363000000000001@g.us", name: "Weekend", type: "group" },
];
const contacts = readContacts(rows);
const found = (text: string) => findContacts(contacts, text).map(({ chatId }) => chatId);

describe("reading getContacts", () => {
  it("keeps people, sorted by name, and those without a name last", () => {
    expect(contacts.map(({ name, label, saved }) => [name, label, saved])).toEqual([
      ["Étienne", "+33639981102", true],
      ["Oliver", "+447700900102", false],
      ["Щеглов Пётр", "+79123456789", true],
      ["", "12345678901234@lid", false],
    ]);
  });

  it("accepts missing names and ids of any kind, and keeps each person once", () => {
    const odd = [
      { id: "79120000001@c.us", name: null, contactName: null, type: "user" },
      { id: "79120000001@c.us", type: "user" },
      { id: "status@broadcast", name: "x", type: "user" },
    ];
    expect(readContacts(odd).map(({ chatId, name }) => [chatId, name])).toEqual([
      ["79120000001@c.us", ""],
    ]);
  });

  it.each([
    ["102388094480549@c.us", "102388094480549@lid"],
    ["12345678901234@c.us", "12345678901234@lid"],
    ["214542927831136@c.us", "214542927831136@lid"],
    ["84219873459012@c.us", "84219873459012@lid"],
  ])("reads %s, which looks like a number, as an id", (id, chatId) => {
    const [contact] = readContacts([{ id, name: "", type: "user" }]);
    expect(contact).toMatchObject({ chatId, label: chatId });
  });

  it.each(["12025550102", "79123456789", "5219991234567", "5491123456789", "62812345678901"])(
    "reads %s as a number",
    (digits) => {
      const [contact] = readContacts([{ id: `${digits}@c.us`, name: "", type: "user" }]);
      expect(contact).toMatchObject({ chatId: `${digits}@c.us`, label: `+${digits}` });
    },
  );

  it("keeps one person with both forms of an id once, with the name", () => {
    const twice = ["102388094480549@lid", "102388094480549@c.us"].map((id, index) => {
      return { id, name: index === 0 ? "Ann" : "", type: "user" };
    });
    expect(readContacts(twice)).toMatchObject([{ chatId: "102388094480549@lid", name: "Ann" }]);
  });

  it.each(["null@c.us", "undefined@c.us", "@c.us", "0@c.us", ""])("leaves out %j", (id) => {
    expect(readContacts([{ id, name: "x", contactName: "x", type: "user" }])).toEqual([]);
  });

  it("knows whether names are hidden", () => {
    const settings = {
      wid: "",
      delaySendMessagesMilliseconds: 500,
      outgoingWebhook: "no" as const,
    };
    expect(hidesNames({ ...settings, enableLidMode: true })).toBe(true);
    expect(hidesNames({ ...settings, enableLidMode: false })).toBe(false);
    expect(hidesNames(settings)).toBe(false);
    expect(hidesNames("failed")).toBe(false);
    expect(hidesNames(undefined)).toBe(false);
  });

  it("returns the names of those who have one", () => {
    expect(namesOf(contacts).get("447700900102@c.us")).toBe("Oliver");
    expect(namesOf(contacts).has("12345678901234@lid")).toBe(false);
  });
});

describe("searching", () => {
  it.each([
    ["", 4],
    ["  ", 4],
    ["zzz", 0],
  ])("%j finds %i", (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it.each([
    ["etienne", "33639981102@c.us"],
    ["ÉTIENNE", "33639981102@c.us"],
    ["петр щег", "79123456789@c.us"],
    ["+7 (912) 345", "79123456789@c.us"],
    ["8 912 345-67-89", "79123456789@c.us"],
    ["07700 900102", "447700900102@c.us"],
    ["00 44 7700", "447700900102@c.us"],
    ["9123", "79123456789@c.us"],
    ["12345678901234", "12345678901234@lid"],
  ])("%j finds one", (text, chatId) => {
    expect(found(text)).toEqual([chatId]);
  });

  it("does not search a name for the digits of a number", () => {
    expect(found("Oliver 7")).toEqual([]);
  });
});

describe("everyone", () => {
  it("is those whom the phone has saved", () => {
    expect(savedContacts(contacts).map(({ name }) => name)).toEqual(["Étienne", "Щеглов Пётр"]);
  });

  it("is all contacts if GREEN-API knows no names", () => {
    const nameless = readContacts([
      { id: "79120000001@c.us", name: "", contactName: "", type: "user" },
      { id: "79120000002@c.us", name: "", contactName: "", type: "user" },
    ]);
    expect(savedContacts(nameless)).toEqual(nameless);
  });
});

describe("choosing", () => {
  it("adds ticked contacts, removes unticked ones, and leaves all other entries", () => {
    const recipients = ["79990000000@c.us", "33639981102@c.us", "12345"];
    const before = new Set(["33639981102@c.us"]);
    expect(withContacts(recipients, before, new Set(["447700900102@c.us"]))).toEqual([
      "79990000000@c.us",
      "12345",
      "447700900102@c.us",
    ]);
  });

  it("keeps the order of earlier recipients", () => {
    const recipients = ["33639981102@c.us", "79990000000@c.us"];
    const before = new Set(["33639981102@c.us"]);
    const ticked = new Set(["447700900102@c.us", "33639981102@c.us"]);
    expect(withContacts(recipients, before, ticked)).toEqual([
      "33639981102@c.us",
      "79990000000@c.us",
      "447700900102@c.us",
    ]);
  });
});
