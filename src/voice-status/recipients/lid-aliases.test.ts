import { expect, test } from "vitest";
import { readContacts } from "./contact.ts";
import { lidAliases } from "./lid-aliases.ts";

const user = (id: string, contactName = "", phoneNumber?: unknown) => ({
  id,
  name: "",
  contactName,
  phoneNumber,
  type: "user",
});

test.each([["79120000001@c.us"], ["79120000001"], [79_120_000_001]])(
  "an id has the number beside it: %s",
  (phoneNumber) => {
    const contacts = readContacts([user("111222333444555@lid", "", phoneNumber)]);
    expect([...lidAliases(contacts)]).toEqual([["111222333444555@lid", "79120000001@c.us"]]);
  },
);

test("an id has the number of the only other contact with its saved name", () => {
  const pair = [user("111@lid", "Ann"), user("79120000001@c.us", "Ann")];
  expect([...lidAliases(readContacts(pair))]).toEqual([["111@lid", "79120000001@c.us"]]);
});

test.each([
  ["nobody has its name", [user("111@lid", "Ann"), user("79120000001@c.us", "Ben")]],
  ["it has no name", [user("111@lid"), user("79120000001@c.us")]],
  ["two ids have it", [user("111@lid", "Ann"), user("222@lid", "Ann")]],
  [
    "three contacts have it",
    [user("111@lid", "Ann"), user("79120000001@c.us", "Ann"), user("79120000002@c.us", "Ann")],
  ],
  ["what is beside it is no number", [user("111@lid", "", { odd: true })]],
])("an id is unknown if %s", (_, rows) => {
  expect(lidAliases(readContacts(rows)).size).toBe(0);
});
