import { expect, it } from "vitest";
import { sessionMemory } from "./session-memory.ts";
import { describeSessionStore } from "./session-store-under-test.ts";
import { createSessions } from "./sessions.ts";

describeSessionStore("memory", async () => sessionMemory());

it("takes a limited number: the oldest end first", async () => {
  const { start, find } = createSessions(sessionMemory(2), () => 0);
  const first = await start("a", "");
  const others = [await start("b", ""), await start("c", "")];
  expect(await find(first)).toBeUndefined();
  for (const secret of others) expect(await find(secret)).toBeDefined();
});
