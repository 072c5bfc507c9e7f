import { expect, it } from "vitest";
import type { ViewerRow } from "../../../../voice-status/record/viewers.ts";
import {
  countGroups,
  groupsToShow,
  rowsOfGroup,
  searchRows,
  shownGroup,
  sortRows,
} from "./viewer-groups.ts";

const row = (chatId: string, changes: Partial<ViewerRow> = {}): ViewerRow => ({
  chatId,
  step: undefined,
  at: undefined,
  isListed: true,
  ...changes,
});

const silent = row("79120000001@c.us");
const sent = row("79120000002@c.us", { step: "sent", at: 10 });
const delivered = row("79120000003@c.us", { step: "delivered", at: 20 });
const early = row("79120000004@c.us", { step: "read", at: 30 });
const late = row("447700900123@c.us", { step: "read", at: 40 });
const stranger = row("1234567@lid", { step: "read", at: 50, isListed: false });
const all = [silent, stranger, sent, delivered, early, late];

it("whoever viewed it received it, and the others are not reached, or did not view it", () => {
  expect(countGroups(all)).toEqual({ all: 6, read: 3, delivered: 4, unreached: 2, unseen: 3 });
  expect(rowsOfGroup(all, "unseen")).toEqual([silent, sent, delivered]);
});

it("leaves out a group with the same people as another one, which is shown for it", () => {
  expect(groupsToShow(countGroups(all))).toEqual([
    "all",
    "read",
    "delivered",
    "unreached",
    "unseen",
  ]);
  const onlyDelivered = countGroups([delivered]);
  expect(groupsToShow(onlyDelivered)).toEqual(["all", "read", "unseen"]);
  expect(shownGroup("delivered", onlyDelivered)).toBe("all");
  const viewedOrSilent = countGroups([early, silent]);
  expect(groupsToShow(viewedOrSilent)).toEqual(["all", "read", "unseen"]);
  expect(shownGroup("delivered", viewedOrSilent)).toBe("read");
  expect(shownGroup("unreached", viewedOrSilent)).toBe("unseen");
});

it("sorts by the last step, then by its time, and strangers at the end", () => {
  expect(sortRows(all)).toEqual([late, early, delivered, sent, silent, stranger]);
});

it.each([
  ["", all],
  ["amé", [late]],
  ["smith amelia", [late]],
  ["+44 7700", [late]],
  ["(912) 000-00-03", [delivered]],
  ["nobody", []],
])("searches names and numbers: %j", (text, found) => {
  const nameOf = (chatId: string) => (chatId === late.chatId ? "Amélia Smith" : undefined);
  expect(searchRows(all, text, nameOf)).toEqual(found);
});
