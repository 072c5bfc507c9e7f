import { type RefObject, useEffect, useRef, useState } from "react";
import { useFirstInput } from "./use-first-input.ts";

/** A few pixels at the edge of the window show nothing yet. */
const EDGE = "-48px";

/**
 * Whether what belongs into a place on the page has to be there: once the place is in view, or a person has done
 * anything.
 *
 * @returns the ref of the place, and the answer.
 */
export function useInView<Place extends Element>(): [RefObject<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const isInUse = useFirstInput();
  const [isInView, setInView] = useState(false);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setInView(true),
      { rootMargin: EDGE },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  return [place, isInUse || isInView];
}
