import { expect, test } from "vitest";
import { holdSends, whenRead } from "./unread-numbers.ts";

test("a send waits for all that is being read, and only for what is clear", async () => {
  holdSends(Promise.resolve(true));
  expect(await whenRead()).toBe(true);
  holdSends(Promise.resolve(false));
  expect(await whenRead()).toBe(false);
});

test("what cannot be read stops the send beside it, and none after that", async () => {
  holdSends(Promise.reject(new Error("the file has gone")));
  expect(await whenRead()).toBe(false);
  await Promise.resolve();
  expect(await whenRead()).toBe(true);
});
