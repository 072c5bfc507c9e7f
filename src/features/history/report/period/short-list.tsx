import { type ReactNode, useState } from "react";
import { useReportTexts } from "../../../../i18n/use-report-texts.ts";
import { Button } from "../../../../ui/button.tsx";

interface Props<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string | number;
  children: (item: Item) => ReactNode;
}

const PAGE = 10;

/** The first items of a list, and more on request. */
export function ShortList<Item>({ items, keyOf, children }: Props<Item>) {
  const { more } = useReportTexts();
  const [drawn, setDrawn] = useState(PAGE);
  return (
    <div className="grid grid-cols-1 gap-2">
      <ul className="overflow-hidden rounded-control border border-line">
        {items.slice(0, drawn).map((item) => (
          <li key={keyOf(item)} className="border-line px-3 py-2 not-first:border-t">
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > drawn && (
        <Button size="small" onClick={() => setDrawn(drawn + 5 * PAGE)}>
          {more(Math.min(5 * PAGE, items.length - drawn))}
        </Button>
      )}
    </div>
  );
}
