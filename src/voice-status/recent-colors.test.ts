import { expect, it } from "vitest";
import { recentColors } from "./recent-colors.ts";

const sends = (...colors: (string | undefined)[]) =>
  colors.map((backgroundColor) => ({
    request: { urlFile: "", fileName: "", backgroundColor, participants: [] },
  }));

it("the last six colours that are not shown elsewhere, each once, newest first", () => {
  const records = sends("#111111", "#222222", "#111111", "#333333", "#444444", "#555555");
  const older = sends("#666666", "#777777", "#888888");
  expect(recentColors([...records, ...older], ["#222222"])).toEqual([
    "#111111",
    "#333333",
    "#444444",
    "#555555",
    "#666666",
    "#777777",
  ]);
});

it("a send without a colour, or with one in another form, does no harm", () => {
  expect(recentColors(sends(undefined, "red;x", "#abc", "#AABBCC"), [])).toEqual(["#AABBCC"]);
});
