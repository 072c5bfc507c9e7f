import { expect, it } from "vitest";
import type { Command, CommandGroup } from "./command.ts";
import { findCommands } from "./find-commands.ts";

const command = (group: CommandGroup, title: string, more: Partial<Command> = {}): Command => ({
  id: title,
  group,
  title,
  run: () => {},
  ...more,
});

const commands = [
  command("actions", "Send status"),
  command("actions", "Start over"),
  command("records", "status of sénding.mp3", { detail: "3EB0C7" }),
  command("instances", "Ёлка", { words: "1101000001" }),
];

const titles = (text: string, recent: string[] = []) =>
  findCommands(commands, text, recent).flatMap((group) => group.commands.map(({ title }) => title));

it("finds words in any order, whatever their case and accents, and only if all are there", () => {
  expect(titles("STATUS send")).toEqual(["Send status", "status of sénding.mp3"]);
  expect(titles("елк")).toEqual(["Ёлка"]);
  expect(titles("status over")).toEqual([]);
});

it("searches the second text and the words that are not shown", () => {
  expect(titles("3eb0")).toEqual(["status of sénding.mp3"]);
  expect(titles("1101000001")).toEqual(["Ёлка"]);
});

it("puts titles that begin with the search first, and a recent command before others as good", () => {
  expect(titles("status")).toEqual(["status of sénding.mp3", "Send status"]);
  expect(titles("s")).toEqual(["Send status", "Start over", "status of sénding.mp3"]);
  expect(titles("s", ["Start over"])[0]).toBe("Start over");
});

it("lists the recent ones first if nothing is searched, and each only once", () => {
  const groups = findCommands(commands, "", ["Ёлка", "gone"]);
  expect(groups.map(({ name }) => name)).toEqual(["recent", "actions", "records"]);
  expect(groups[0]?.commands.map(({ title }) => title)).toEqual(["Ёлка"]);
});

it("shows at most eight of a group", () => {
  const many = Array.from({ length: 100 }, (_, index) => command("records", `file ${index}`));
  expect(findCommands(many, "file", [])[0]?.commands).toHaveLength(8);
});
