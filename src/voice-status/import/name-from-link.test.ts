import { expect, it } from "vitest";
import { withNameFromLink } from "./name-from-link.ts";

const audioUrl = "https://files.example/music.mp3";

it("a draft without a file name gets that of the imported link", () => {
  expect(withNameFromLink({ audioUrl }, " ")).toEqual({ audioUrl, fileName: "music.mp3" });
});

it.each([
  ["a name in the draft stays", { audioUrl }, "greeting.mp3"],
  ["a name in the text is taken", { audioUrl, fileName: "horse.mp3" }, ""],
  ["without a link there is none to propose", { backgroundColor: "#228B22" }, ""],
  ["a link without a name proposes none", { audioUrl: "https://files.example/" }, ""],
])("%s", (_, changes, present) => {
  expect(withNameFromLink(changes, present)).toBe(changes);
});
