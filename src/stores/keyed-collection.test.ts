import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stubBrowser } from "./browser-under-test.ts";
import { keyedCollection } from "./keyed-collection.ts";
import { keyedTexts } from "./keyed-texts.ts";

let browser: ReturnType<typeof stubBrowser>;

beforeEach(() => {
  browser = stubBrowser();
});

afterEach(() => vi.unstubAllGlobals());

describe("texts under keys", () => {
  it("are found by their ids, and only those with the prefix", () => {
    const texts = keyedTexts("a:");
    texts.write("1", "one");
    keyedTexts("b:").write("2", "two");
    expect(texts.ids()).toEqual(["1"]);
    expect(texts.read("1")).toBe("one");
    expect(texts.read("2")).toBeNull();
    texts.write("1", null);
    expect(texts.ids()).toEqual([]);
  });

  it("report what another tab changes, removes or clears", () => {
    const listener = vi.fn();
    keyedTexts("a:").onOtherTab(listener);
    browser.changeInOtherTab("a:1", "one");
    browser.changeInOtherTab("a:1", null);
    browser.changeInOtherTab("b:1", "one");
    browser.changeInOtherTab(null, null);
    expect(listener.mock.calls).toEqual([
      ["1", "one"],
      ["1", null],
      [undefined, null],
    ]);
  });
});

describe("a collection", () => {
  const make = () =>
    keyedCollection<{ id: string; name: string }>({
      prefix: "a:",
      parse: (text, id) => (text.startsWith("?") ? undefined : { id, name: text }),
      serialize: ({ name }) => name,
    });

  it("is read by name", () => {
    const items = make();
    for (const [id, name] of Object.entries({ 1: "Zoë", 2: "adam", 3: "Zoe" })) {
      items.save({ id, name });
    }
    expect(items.read().map(({ name }) => name)).toEqual(["adam", "Zoe", "Zoë"]);
  });

  it("leaves in storage what it cannot understand", () => {
    const items = make();
    keyedTexts("a:").write("1", "? of a newer version");
    items.save({ id: "2", name: "two" });
    items.remove("2");
    expect(items.read()).toEqual([]);
    expect(keyedTexts("a:").read("1")).toBe("? of a newer version");
  });

  it("calls back after each change, in this tab or another", () => {
    const items = make();
    const listener = vi.fn();
    items.onChange(listener);
    items.save({ id: "1", name: "one" });
    items.remove("1");
    browser.changeInOtherTab("a:2", "two");
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it("says that there was no room", () => {
    const items = make();
    expect(items.save({ id: "1", name: "one" })).toBe(true);
    browser.fill();
    expect(items.save({ id: "2", name: "two" })).toBe(false);
    expect(items.read()).toEqual([{ id: "1", name: "one" }]);
  });
});
