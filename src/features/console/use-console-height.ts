import { useLayoutEffect } from "react";
import { useConsoleView } from "../../stores/calls/console-view.ts";

const NAME = "--console-height";

/** Gives the console the height that the person chose. The page's stylesheet keeps that much room for it. */
export function useConsoleHeight(): void {
  const { height, isMaximised } = useConsoleView();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const share = isMaximised ? 1 : height;
    if (share !== undefined) style.setProperty(NAME, `${share * 100}dvh`);
    return () => {
      style.removeProperty(NAME);
    };
  }, [height, isMaximised]);
}
