import { expect, test } from "vitest";
import { refusalOf } from "./refusal.ts";

const refusal = (status: number, body: string, headers: Record<string, string> = {}) =>
  refusalOf(status, new Headers(headers), new TextEncoder().encode(body));

const store = (code: string, rest = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code>${rest}</Error>`;

test.each([
  ["Amazon", 403, store("AccessDenied", "<Message>Request has expired</Message>")],
  ["Amazon, of temporary keys", 400, store("ExpiredToken", "<Message>…</Message>")],
  ["Google", 400, store("ExpiredToken", "<Message>Invalid argument.</Message>")],
  [
    "Azure",
    403,
    `\uFEFF${store("AuthenticationFailed", "<AuthenticationErrorDetail>Signature not valid in the specified time frame</AuthenticationErrorDetail>")}`,
  ],
  ["Discord", 404, "This content is no longer available."],
  ["Facebook", 403, "URL signature expired"],
  ["a token", 400, '{"statusCode":"400","error":"InvalidJWT","message":"jwt expired"}'],
  ["a page", 403, "<html><body><h1>This link has expired</h1></body></html>"],
  ["a page in Russian", 410, "<p>Срок действия ссылки истёк</p>"],
  ["another one", 410, "<p>Ссылка больше не действительна</p>"],
  ["a third one", 403, "<p>Время жизни ссылки истекло</p>"],
  ["a page in Spanish", 403, "<p>El enlace ha expirado</p>"],
  ["a page in Portuguese", 403, "<p>O link expirou</p>"],
  ["a page in Italian", 403, "<p>Il link è scaduto</p>"],
  ["a page in Turkish", 403, "<p>Bağlantının süresi doldu</p>"],
  ["a page in Chinese", 403, "<p>链接已过期</p>"],
])("%s says that the link has expired", (_, status, body) => {
  expect(refusal(status, body)).toBe("expired");
});

test.each([
  ["a store without a key", 403, store("AccessDenied", "<Message>Access Denied</Message>"), {}],
  ["Azure without a key", 409, `\uFEFF${store("PublicAccessNotPermitted")}`, {}],
  ["a server that asks for a password", 403, "", { "WWW-Authenticate": "Basic" }],
  ["401", 401, "", {}],
])("%s is closed", (_, status, body, headers) => {
  expect(refusal(status, body, headers)).toBe("closed");
});

test.each([
  ["nothing", 403, ""],
  ["a page that keeps robots out", 403, "<html><title>Just a moment...</title>"],
  [
    "a script that speaks of cookies",
    403,
    "<script>if (cookie.expired) reload()</script>Forbidden",
  ],
  ["a page where one is to log in again", 403, "<p>Your session has expired. Sign in.</p>"],
  ["a page of a lapsed subscription", 403, "<p>Your subscription has expired</p>"],
  ["a page of a lapsed domain", 403, "<p>This domain has expired</p>"],
  ["what has not expired", 403, '{"error": "the token has not expired"}'],
  ["a file that a store does not have", 404, store("NoSuchKey")],
  ["a file", 200, "expired"],
])("%s says neither", (_, status, body) => {
  expect(refusal(status, body)).toBeUndefined();
});

test("an older Russian server is understood in its own encoding", () => {
  // «Срок ссылки истёк» in Windows-1251.
  const bytes = Buffer.from("d1f0eeea20f1f1fbebeae820e8f1f2b8ea", "hex");
  expect(refusalOf(403, new Headers(), bytes)).toBe("expired");
  const headers = new Headers({ "Content-Type": "text/html; charset=windows-1251" });
  expect(refusalOf(403, headers, bytes)).toBe("expired");
});
