import { expect, test } from "vitest";
import { temporaryFile } from "./temporary-files.ts";

test("files that are asked for at the same time have different paths", async () => {
  const paths = await Promise.all([temporaryFile(), temporaryFile(), temporaryFile()]);
  expect(new Set(paths).size).toBe(3);
});
