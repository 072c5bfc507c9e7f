import { useEffect, useState } from "react";

/** Whether the page has been used yet: something in it had the focus, or was dragged over it. */
export function useFirstUse(): boolean {
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    const use = () => setUsed(true);
    document.addEventListener("focusin", use, { once: true });
    document.addEventListener("dragenter", use, { once: true });
    return () => {
      document.removeEventListener("focusin", use);
      document.removeEventListener("dragenter", use);
    };
  }, []);
  return isUsed;
}
