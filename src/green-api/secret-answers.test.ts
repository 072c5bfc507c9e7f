import { expect, it } from "vitest";
import { withoutSecrets } from "./secret-answers.ts";

it.each([
  ["qr", '{"type":"qrCode","message":"iVBORw0KGgo="}', '{"type":"qrCode","message":"***"}'],
  [
    "qr",
    '{"type":"passkey","message":{"url":"FIDO:/1"}}',
    '{"type":"passkey","message":{"url":"***"}}',
  ],
  ["qr", "iVBORw0KGgo=", "***"],
  ["getAuthorizationCode", '{"status":true,"code":"ABCD1234"}', '{"status":true,"code":"***"}'],
  ["getAuthorizationCode", '{"status":true,"code":12345678}', '{"status":true,"code":"***"}'],
  ["getAuthorizationCode", '"ABCD1234"', '"***"'],
] as const)("cuts the code out of %s: %s", (method, answer, shown) => {
  expect(withoutSecrets(method, answer, true)).toBe(shown);
});

it.each([
  ["qr", '{"type":"alreadyLogged","message":"instance account already authorized"}', true],
  ["qr", '{"type":"error","message":"try later"}', true],
  ["qr", "<html>502 Bad Gateway</html>", false],
  ["getAuthorizationCode", "false", true],
  ["getAuthorizationCode", '{"statusCode":400,"message":"try later"}', false],
  ["getSettings", '{"wid":"1@c.us"}', true],
] as const)("leaves what is no code in %s: %s", (method, answer, ok) => {
  expect(withoutSecrets(method, answer, ok)).toBe(answer);
});
