import { fold, searchWords } from "../../lib/text/fold.ts";
import { type Command, type CommandGroup, commandGroups } from "./command.ts";

export interface FoundGroup {
  name: CommandGroup | "recent";
  commands: Command[];
}

/** As many of a group as can be seen without scrolling far. Actions are all listed. */
const MAX_LISTED = 4;
const MAX_FOUND = 8;

/**
 * Finds commands by words, or parts of words, in any order. Without words, it lists the recent ones first and then
 * some of each group.
 *
 * @param recent ids of commands, the latest one first.
 * @returns groups that are not empty, the one with the best hit first.
 */
export function findCommands(
  commands: readonly Command[],
  text: string,
  recent: readonly string[],
): FoundGroup[] {
  const words = searchWords(text);
  if (words.length === 0) return listCommands(commands, recent);
  const hits = commands.flatMap((command) => {
    const distance = distanceOf(command, words);
    return distance === undefined ? [] : [{ command, distance }];
  });
  const rank = ({ command: { id }, distance }: (typeof hits)[number]) =>
    distance - (recent.includes(id) ? 0.5 : 0);
  const sorted = hits.toSorted((one, other) => rank(one) - rank(other));
  const found = new Map<CommandGroup, Command[]>();
  for (const { command } of sorted) {
    const group = found.get(command.group) ?? [];
    if (group.length < MAX_FOUND) found.set(command.group, [...group, command]);
  }
  return [...found].map(([name, inGroup]) => ({ name, commands: inGroup }));
}

function listCommands(commands: readonly Command[], recent: readonly string[]): FoundGroup[] {
  const latest = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  const others = commands.filter(({ id }) => !recent.includes(id));
  const groups = commandGroups.map((name) => ({
    name,
    commands: others
      .filter(({ group }) => group === name)
      .slice(0, name === "actions" ? undefined : MAX_LISTED),
  }));
  const listed: FoundGroup[] = [{ name: "recent", commands: latest }, ...groups];
  return listed.filter((group) => group.commands.length > 0);
}

/** How far a command is from the words: 0 if its title begins with them; undefined if a word is missing. */
function distanceOf(command: Command, words: readonly string[]): number | undefined {
  const title = fold(command.title);
  const all = fold([command.title, command.detail, command.words].filter(Boolean).join(" "));
  if (!words.every((word) => all.includes(word))) return undefined;
  if (title.startsWith(words.join(" "))) return 0;
  if (words.every((word) => beginsWord(title, word))) return 1;
  return words.every((word) => title.includes(word)) ? 2 : 3;
}

function beginsWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}#]+/u).some((part) => part.startsWith(word));
}
