import { type FocusEvent, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a region whose controls come and go. If the focused control disappears, the region itself
 * gets the focus; otherwise it would go to the top of the page.
 *
 * @returns the props for the region's element.
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
