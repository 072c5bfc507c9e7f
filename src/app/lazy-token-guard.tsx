import { useEffect, useState } from "react";
import { lazyPart } from "../ui/lazy-part.tsx";

const TokenGuard = lazyPart(() => import("./token-guard.tsx"));

/** Loads the token guard once a field gets the focus or something is dragged over the page. */
export function LazyTokenGuard() {
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    const use = ({ type, target }: Event) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField || type === "dragenter") setUsed(true);
    };
    document.addEventListener("focusin", use);
    document.addEventListener("dragenter", use);
    return () => {
      document.removeEventListener("focusin", use);
      document.removeEventListener("dragenter", use);
    };
  }, []);
  return isUsed && <TokenGuard />;
}
