import { describe, expect, it } from "vitest";
import { audioPanel as english } from "./en/audio-panel.ts";
import { audioPanel as russian } from "./ru/audio-panel.ts";

describe.each([
  ["English", english],
  ["Russian", russian],
])("why a file is not taken, in %s", (_, { problem, unknownFormat }) => {
  const all = [...Object.values(problem), unknownFormat("Speex")];

  it("has a title and advice for each reason", () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const { title, advice } of all) {
      expect(title).not.toMatch(/\.$/);
      expect(advice).toMatch(/[.!]$/);
    }
  });

  it("contains the name of an unknown format", () => {
    expect(unknownFormat("Speex").title).toContain("Speex");
  });
});
