import type { ReactNode } from "react";
import { useVirtualRows } from "../../../lib/browser/use-virtual-rows.ts";

interface Props<Item> {
  label: string;
  items: readonly Item[];
  /** All rows have this height. */
  rowPixels: number;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** A list in a box that scrolls, by keyboard too. However long it is, only the rows in sight are drawn. */
export function VirtualList<Item>({ label, items, rowPixels, keyOf, children }: Props<Item>) {
  const { from, to, padding, onScroll } = useVirtualRows(items.length, rowPixels);
  return (
    <div
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box
      tabIndex={0}
      onScroll={onScroll}
      className="max-h-[min(44vh,420px)] overflow-y-auto rounded-control border border-line"
    >
      <ul aria-label={label} style={padding}>
        {items.slice(from, to).map((item, index) => (
          <li
            key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={from + index + 1}
            style={{ height: rowPixels }}
            className="flex items-center border-b border-line px-3"
          >
            {children(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
