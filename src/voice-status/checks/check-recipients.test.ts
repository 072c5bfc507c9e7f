import { describe, expect, it } from "vitest";
import { readContacts } from "../recipients/contact.ts";
import { checkRecipients, withoutDuplicates } from "./check-recipients.ts";
import { checkDraft } from "./checks.ts";
import { draft, facts, settings } from "./checks-under-test.ts";
import type { DraftFacts } from "./draft-facts.ts";

const IVAN = "79123456789@c.us";
const ANN = "442079460958@c.us";
const contact = (id: string, contactName?: string, type = "user") => {
  return { id, name: "", contactName, type };
};
const many = (count: number) => Array.from({ length: count }, (_, n) => `${79120000000 + n}@c.us`);

const list = (recipients: string[], known: Partial<DraftFacts> = {}) =>
  checkRecipients({ ...draft, recipients }, { ...facts, ...known });
const everyone = (known: Partial<DraftFacts> = {}) =>
  checkRecipients({ ...draft, everyone: true, recipients: ["Ivan"] }, { ...facts, ...known });

describe("numbers that are not known to be assigned", () => {
  const odd = many(5);
  const lineOf = (known: Partial<DraftFacts>) =>
    list([...odd, IVAN], known).find(({ name }) => name === "recipients-doubtful");

  it("are counted, and some of them are listed", () => {
    expect(lineOf({ doubtful: odd })).toEqual({
      name: "recipients-doubtful",
      verdict: "caution",
      count: 5,
      detail: "+79120000000, +79120000001, +79120000002, …",
    });
  });

  it("do not count if they were removed from the list, or are saved contacts", () => {
    expect(lineOf({ doubtful: [ANN] })).toBeUndefined();
    const contacts = readContacts(odd.map((id) => contact(id, "Ivan")));
    expect(lineOf({ doubtful: odd, contacts })).toBeUndefined();
  });
});

it("a list is not looked at again while another field is typed in", () => {
  let looks = 0;
  const recipients = new Proxy(many(10_000), {
    get: (target, name, receiver) => {
      looks += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const typed = { ...draft, recipients };
  const before = checkDraft(typed, facts);
  expect(looks).toBeGreaterThan(10_000);
  looks = 0;
  for (const fileName of ["g", "gr", "gre.mp3"]) checkDraft({ ...typed, fileName }, facts);
  expect(looks).toBe(0);
  expect(checkDraft(typed, facts)).toEqual(before);
});

describe("a list", () => {
  it.each([
    [[], [{ name: "recipients-none", verdict: "open" }]],
    [["Ivan"], [{ name: "recipients-none", verdict: "open" }]],
    [[IVAN], [{ name: "recipients-good", verdict: "good", count: 1 }]],
    [
      [IVAN, "Ivan", "Maria"],
      [
        {
          name: "recipients-invalid",
          verdict: "caution",
          count: 2,
          fix: { action: "show-recipients" },
        },
      ],
    ],
    [
      [IVAN, ANN, IVAN, IVAN],
      [
        {
          name: "recipients-duplicate",
          verdict: "caution",
          count: 2,
          fix: { action: "remove-duplicates" },
        },
      ],
    ],
  ])("%j", (recipients, expected) => {
    expect(list(recipients)).toEqual(expected);
  });

  it("of more than 1,024 gets a caution and the offer to split it, and is not shortened", () => {
    expect(list(many(1024)).map(({ name }) => name)).toEqual(["recipients-good"]);
    expect(list(many(1025))).toEqual([
      {
        name: "recipients-many",
        verdict: "caution",
        count: 1025,
        fix: { action: "split-recipients" },
      },
      { name: "recipients-good", verdict: "good", count: 1025 },
    ]);
  });

  it("that is split over several statuses is good, and can be joined again", () => {
    const [check] = list(many(2049), { isSplit: true });
    expect(check).toMatchObject({ name: "recipients-split", verdict: "good", detail: "3" });
    expect(check?.fix).toEqual({ action: "join-recipients" });
  });
});

describe("everyone", () => {
  it("is a fact, and no reason for a caution", () => {
    expect(everyone()).toEqual([{ name: "recipients-everyone", verdict: "good" }]);
  });

  it("is a caution if the phone is an iPhone, or the last such status did not appear", () => {
    expect(everyone({ settings: { ...settings, typeAccount: "iPhone" } })).toEqual([
      { name: "everyone-iphone", verdict: "caution" },
    ]);
    expect(everyone({ hasMissedEveryone: true })).toEqual([
      { name: "everyone-missed", verdict: "caution" },
    ]);
  });

  it("has the number of saved contacts, if the contacts are loaded", () => {
    const contacts = readContacts([
      contact(IVAN, "Ivan"),
      contact(ANN, " "),
      contact("1@c.us"),
      contact("120363@g.us", "Family", "group"),
    ]);
    expect(everyone({ contacts })).toContainEqual({
      name: "contacts-everyone",
      verdict: "good",
      count: 1,
    });
    expect(everyone({ contacts: readContacts([contact(ANN)]) })).toContainEqual({
      name: "contacts-none",
      verdict: "caution",
    });
    const crowd = readContacts(many(1025).map((id) => contact(id, "x")));
    expect(everyone({ contacts: crowd })).toContainEqual({
      name: "recipients-many",
      verdict: "caution",
      count: 1025,
    });
  });
});

describe("contacts", () => {
  it("show how many recipients are not saved", () => {
    const contacts = readContacts([contact(IVAN, "Ivan"), contact(ANN, "")]);
    expect(list([IVAN, ANN], { contacts })[0]).toEqual({
      name: "contacts-not-saved",
      verdict: "caution",
      count: 1,
    });
    expect(list([IVAN, IVAN], { contacts })).toContainEqual({
      name: "contacts-saved",
      verdict: "good",
      count: 1,
    });
  });

  it("show nothing if GREEN-API knows no names", () => {
    const contacts = readContacts([contact(IVAN), contact(ANN)]);
    expect(list([IVAN, ANN], { contacts }).map(({ name }) => name)).toEqual(["recipients-good"]);
  });

  it("show nothing if the instance hides names", () => {
    const contacts = readContacts([contact(IVAN, "Ivan"), contact(ANN, "")]);
    const known = { contacts, settings: { ...settings, enableLidMode: true } };
    expect(list([IVAN, ANN], known).map(({ name }) => name)).toEqual(["recipients-good"]);
    expect(everyone(known).map(({ name }) => name)).toEqual(["recipients-everyone"]);
  });

  it("show nothing about a hidden number", () => {
    expect(list(["12345@lid"], { contacts: [] }).map(({ name }) => name)).toEqual([
      "recipients-good",
    ]);
  });
});

describe("a tariff with few chats", () => {
  const known = { allowedChatIds: [IVAN, ANN, "12025550102@c.us"] };

  it("gets a caution if the list has other chats", () => {
    expect(list([IVAN, "61491570156@c.us"], known)[0]).toEqual({
      name: "tariff-chats",
      verdict: "caution",
      count: 3,
    });
    expect(list([IVAN, ANN], known).map(({ name }) => name)).toEqual(["recipients-good"]);
    expect(everyone(known)).toContainEqual({ name: "tariff-chats", verdict: "caution", count: 3 });
  });
});

it("duplicates are removed, and entries that need a look stay", () => {
  expect(withoutDuplicates([IVAN, "Ivan", IVAN, ANN, "Ivan", IVAN])).toEqual([IVAN, "Ivan", ANN]);
});
