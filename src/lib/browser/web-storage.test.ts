import { afterEach, describe, expect, it, vi } from "vitest";
import {
  cleanAgain,
  cleanStoredTexts,
  readStored,
  storedKeys,
  writeStored,
} from "./web-storage.ts";

/** A storage as browsers have it: its keys are its properties. */
function storageWith(entries: Record<string, string> = {}): Record<string, string> {
  const area: Record<string, string> = Object.create({
    getItem: (key: string) => (Object.hasOwn(area, key) ? area[key] : null),
    setItem: (key: string, value: string) => {
      area[key] = value;
    },
    removeItem: (key: string) => {
      delete area[key];
    },
  });
  return Object.assign(area, entries);
}

afterEach(() => vi.unstubAllGlobals());

describe("storage that works", () => {
  it("returns what was written, and null for anything else", () => {
    vi.stubGlobal("window", { localStorage: storageWith(), sessionStorage: storageWith() });
    expect(writeStored("localStorage", "draft", "text")).toBe(true);
    expect(readStored("localStorage", "draft")).toBe("text");
    expect(readStored("localStorage", "other")).toBeNull();
    expect(readStored("sessionStorage", "draft")).toBeNull();
  });

  it("cleans new and old texts in localStorage, but not those in sessionStorage", () => {
    const localStorage = storageWith({ "vss:old": "a secret", other: "secret" });
    vi.stubGlobal("window", { localStorage, sessionStorage: storageWith() });
    cleanStoredTexts((text) => text.replace("secret", "***"));
    writeStored("localStorage", "draft", "secret");
    writeStored("sessionStorage", "token", "secret");
    cleanAgain("vss:");
    cleanStoredTexts((text) => text);
    expect(localStorage).toEqual({ draft: "***", "vss:old": "a ***", other: "secret" });
    expect(readStored("sessionStorage", "token")).toBe("secret");
  });

  it("removes a key that is set to null, and keeps an empty text", () => {
    vi.stubGlobal("window", { localStorage: storageWith({ a: "1", b: "2" }) });
    expect(writeStored("localStorage", "a", null)).toBe(true);
    expect(writeStored("localStorage", "b", "")).toBe(true);
    expect(readStored("localStorage", "a")).toBeNull();
    expect(readStored("localStorage", "b")).toBe("");
  });

  it("lists the keys with a prefix", () => {
    const entries = { "record:1": "", "record:2": "", draft: "", "a record:3": "" };
    vi.stubGlobal("window", { localStorage: storageWith(entries) });
    expect(storedKeys("localStorage", "record:")).toEqual(["record:1", "record:2"]);
    expect(storedKeys("localStorage", "none")).toEqual([]);
  });
});

describe("storage that the browser refuses", () => {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };

  it("holds and stores nothing, without errors", () => {
    vi.stubGlobal("window", Object.defineProperty({}, "localStorage", { get: refuse }));
    expect(readStored("localStorage", "draft")).toBeNull();
    expect(writeStored("localStorage", "draft", "text")).toBe(false);
    expect(writeStored("localStorage", "draft", null)).toBe(false);
    expect(storedKeys("localStorage", "")).toEqual([]);
  });

  it("returns false when it is full, and keeps its content", () => {
    const full = Object.assign(Object.create({ setItem: refuse }), { draft: "text" });
    vi.stubGlobal("window", { localStorage: full });
    expect(writeStored("localStorage", "draft", "longer text")).toBe(false);
    expect(storedKeys("localStorage", "")).toEqual(["draft"]);
  });
});
