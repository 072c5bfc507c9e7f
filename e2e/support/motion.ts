import type { Page } from "@playwright/test";

/** Collects from now on, in each frame, what moves: animations and transitions that take time. */
export async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moved = new Set<string>();
    Object.assign(window, { moved });
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        const takesTime = Number(effect?.getComputedTiming().activeDuration ?? 0) > 1;
        if (!takesTime || !(effect instanceof KeyframeEffect)) continue;
        const name =
          animation instanceof CSSTransition ? animation.transitionProperty : animation.id;
        moved.add(`${name || "animation"} of ${effect.target?.outerHTML.slice(0, 120)}`);
      }
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(Reflect.get(window, "moved") as Set<string>)]);
}
