import { expect, test } from "vitest";
import { holdSends, whenNumbersRead } from "./pending-numbers.ts";

test("a send waits for texts that are being read, and is stopped if one is not clear", async () => {
  holdSends(Promise.resolve(true));
  expect(await whenNumbersRead()).toBe(true);
  holdSends(Promise.resolve(false));
  expect(await whenNumbersRead()).toBe(false);
});

test("a text that cannot be read stops the send that waits for it, but no later one", async () => {
  holdSends(Promise.reject(new Error("the file has gone")));
  expect(await whenNumbersRead()).toBe(false);
  await Promise.resolve();
  expect(await whenNumbersRead()).toBe(true);
});
