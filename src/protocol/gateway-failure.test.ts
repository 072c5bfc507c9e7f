import { expect, it } from "vitest";
import { gatewayNoteIn } from "./gateway-failure.ts";

it("finds what the gateway says in GREEN-API's place", () => {
  const answer = '{"code":"connection-lost","message":"The connection broke before the answer."}';
  expect(gatewayNoteIn(answer)).toBe("connection-lost: The connection broke before the answer.");
});

it.each([
  "",
  "Bad Gateway",
  '{"code":502,"message":"Bad Gateway"}',
  '{"code":"quota","message":"Too many"}',
  '{"message":"connection-lost"}',
])("%j is GREEN-API's own answer", (answer) => {
  expect(gatewayNoteIn(answer)).toBeUndefined();
});
