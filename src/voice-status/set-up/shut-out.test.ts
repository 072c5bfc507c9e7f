import { expect, it } from "vitest";
import { isShutOut } from "./shut-out.ts";

it("a wrong token concerns every question, and a call that came too soon only itself", () => {
  expect(isShutOut("unauthorized")).toBe(true);
  expect(isShutOut("host-unreachable")).toBe(true);
  expect(isShutOut("too-many-requests")).toBe(false);
});
