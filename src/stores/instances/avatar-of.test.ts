import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { avatarOf } from "./avatar-of.ts";

const account = { stateInstance: "authorized" };

beforeAll(() => {
  vi.stubGlobal("window", { location: { origin: "http://127.0.0.1:5877" } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

it.each([
  ["https://pps.whatsapp.net/v/t61/1.jpg", true],
  ["http://127.0.0.1:5877/emulator/avatar.png", true],
  ["https://pps.whatsapp.net.evil.example/1.jpg", false],
  ["http://pps.whatsapp.net/1.jpg", false],
  ["javascript:alert(1)", false],
  ["", false],
])("the picture at %j is shown: %s", (avatar, isShown) => {
  expect(avatarOf({ ...account, avatar })).toBe(isShown ? avatar : undefined);
});

it("a picture in the answer itself needs no address", () => {
  expect(avatarOf({ ...account, base64Avatar: "abc=" })).toBe("data:image/jpeg;base64,abc=");
});
