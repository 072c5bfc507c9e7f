import { expect, it } from "vitest";
import { countContacts } from "./contact-counts.ts";

it("counts people, those with a name, and sets apart what is no phone number", () => {
  const rows = [
    { id: "79123456789@c.us", name: "Ann", contactName: "Ann", type: "user" },
    { id: "442079460958@c.us", name: "Ben", contactName: " ", type: "user" },
    { id: "123456789012345@lid", name: "", contactName: null, type: "user" },
    { id: "null@c.us", name: "", type: "user" },
    { id: "12@c.us", name: "Short", contactName: "Short", type: "user" },
    { id: "120363000000000000@g.us", name: "Group", type: "group" },
  ];
  expect(countContacts(rows)).toEqual({
    people: 3,
    named: 1,
    nameless: 2,
    hidden: 1,
    groups: 1,
    nullIds: 1,
    notNumbers: 1,
  });
});
