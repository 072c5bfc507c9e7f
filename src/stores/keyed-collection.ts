import { keyedTexts } from "./keyed-texts.ts";

interface Format<Item> {
  prefix: string;
  /** Undefined for a text that cannot be understood: it stays in storage, hidden. */
  parse: (text: string, id: string) => Item | undefined;
  serialize: (item: Item) => string;
}

/** Items with an id and a name that the user stores in this browser. */
export function keyedCollection<Item extends { id: string; name: string }>(format: Format<Item>) {
  const texts = keyedTexts(format.prefix);
  const listeners: (() => void)[] = [];
  const changed = () => listeners.forEach((listener) => listener());
  texts.onOtherTab(changed);

  return {
    /** All items, sorted by name. */
    read: (): Item[] => {
      const items = texts.ids().flatMap((id) => format.parse(texts.read(id) ?? "", id) ?? []);
      const { compare } = new Intl.Collator();
      return items.toSorted((one, other) => compare(one.name, other.name));
    },
    /** Stores an item, new or changed; false if the browser refuses or has no room. */
    save: (item: Item): boolean => {
      const stored = texts.write(item.id, format.serialize(item));
      changed();
      return stored;
    },
    remove: (id: string): void => {
      texts.write(id, null);
      changed();
    },
    /** Calls back after each change, in this tab or another. */
    onChange: (listener: () => void): void => void listeners.push(listener),
  };
}
