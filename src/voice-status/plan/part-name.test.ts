import { expect, it } from "vitest";
import { checkFileName } from "../checks/check-file-name.ts";
import { partName } from "./part-name.ts";

it("numbers a file name before its extension", () => {
  expect(partName("memo.mp3", 1, 3)).toBe("memo (1 of 3).mp3");
  expect(partName("12.5 % off.wav", 2, 2)).toBe("12.5 % off (2 of 2).wav");
  expect(partName("memo", 2, 2)).toBe("memo (2 of 2)");
  expect(partName("memo.mp3", 1, 1)).toBe("memo.mp3");
});

it("keeps number and extension of a long name", () => {
  const name = partName(`${"m".repeat(251)}.mp3`, 10, 11);
  expect(name).toHaveLength(255);
  expect(name).toMatch(/m \(10 of 11\)\.mp3$/);
});

it("gives names that the check of file names finds good", () => {
  const report = { answered: true, content: "mp3" } as never;
  const [check] = checkFileName(partName("memo.mp3", 1, 3), { state: "known", report });
  expect(check?.name).toBe("file-name-good");
});
