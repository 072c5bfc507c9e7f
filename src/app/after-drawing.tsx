import { useEffect } from "react";

/** Runs something once the page is drawn. */
export function AfterDrawing({ run }: { run: () => void }) {
  useEffect(run, [run]);
  return null;
}
