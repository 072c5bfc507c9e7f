import { vi } from "vitest";

interface Change {
  key: string | null;
  newValue: string | null;
}

/**
 * A window with storage and `storage` events, for tests without a browser. Import the modules that need it after
 * this was called, and call `vi.unstubAllGlobals` at the end.
 */
export function stubBrowser() {
  vi.resetModules();
  let isFull = false;
  const listeners: ((change: Change) => void)[] = [];
  const areaOf = () => {
    const area: Record<string, string> = Object.create({
      getItem: (key: string) => area[key] ?? null,
      setItem: (key: string, text: string) => {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        area[key] = text;
      },
      removeItem: (key: string) => delete area[key],
    });
    return area;
  };
  const localStorage = areaOf();
  vi.stubGlobal("window", {
    localStorage,
    sessionStorage: areaOf(),
    location: { origin: "http://127.0.0.1:5877", href: "http://127.0.0.1:5877/" },
    addEventListener: (name: string, listener: (change: Change) => void) => {
      if (name === "storage") listeners.push(listener);
    },
  });
  return {
    localStorage,
    fill: (full = true) => {
      isFull = full;
    },
    /** Changes a text as another tab does; without a key, this tab hears that all were deleted. */
    changeInOtherTab: (key: string | null, newValue: string | null) => {
      if (key !== null && newValue === null) delete localStorage[key];
      if (key !== null && newValue !== null) localStorage[key] = newValue;
      for (const listener of listeners) listener({ key, newValue });
    },
  };
}
