import { type FocusEvent, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a region whose controls come and go: where the one that has it disappears, the
 * region itself takes it, and it does not fall to the top of the page.
 *
 * @returns what to spread over the region's element.
 */
export function useKeptFocus<Element extends HTMLElement>() {
  const region = useRef<Element>(null);
  const isInside = useRef(false);

  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) region.current?.focus();
  });

  return {
    ref: region,
    tabIndex: -1,
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<Element>) => {
      if (!currentTarget.contains(relatedTarget)) isInside.current = false;
    },
  };
}
