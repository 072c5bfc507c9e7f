/** The kinds of commands, in the order in which they are listed. */
export const commandGroups = [
  "actions",
  "fields",
  "instances",
  "scenarios",
  "lists",
  "templates",
  "brands",
  "setUp",
  "console",
  "records",
] as const;

export type CommandGroup = (typeof commandGroups)[number];

/** Something that the palette finds by its name, and does. */
export interface Command {
  /** Unique, and the same at the next visit. */
  id: string;
  group: CommandGroup;
  title: string;
  /** A second text, which is searched as well. */
  detail?: string | undefined;
  /** Further words to find it by, which are not shown. */
  words?: string | undefined;
  shortcut?: string | undefined;
  /** Done before the palette closes. If it rejects, the palette stays open. */
  load?: () => Promise<void>;
  run: () => void;
}
