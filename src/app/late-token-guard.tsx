import { useEffect, useState } from "react";
import { late } from "../ui/late.tsx";

const TokenGuard = late(() => import("./token-guard.tsx"));

/** Guards the fields from the moment on when one has the focus, or something is dragged over the page. */
export function LateTokenGuard() {
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
