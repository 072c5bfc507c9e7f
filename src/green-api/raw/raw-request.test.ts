import { expect, it } from "vitest";
import { toRawQuery, toRawRequest, withoutTokens } from "./raw-request.ts";

const token = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";

it("leaves a body as it was written, whatever it is", () => {
  const body = '{"urlFile": 1,, "backgroundColor":"red"';
  expect(toRawRequest("sendVoiceStatus", body)).toEqual({ body, shown: body });
});

it("has no body for a method that is called by GET", () => {
  expect(toRawRequest("getOutgoingStatuses", "{}")).toEqual({
    body: undefined,
    shown: "",
  });
});

it("reads a query that was written by hand, with or without its question mark", () => {
  const query = { idMessage: "a b", x: "" };
  expect(toRawQuery("?idMessage=a b&x")).toEqual(query);
  expect(toRawQuery(" idMessage=a%20b&x= ")).toEqual(query);
});

it("puts no token into a query", () => {
  expect(toRawQuery(`?minutes=5&token=${token}`)).toEqual({ minutes: "5", token: "***" });
});

it("keeps no token of a body that leaves with it", () => {
  const body = `{"webhookUrlToken":"secret of the webhook","note":"${token}"}`;
  const request = toRawRequest("setSettings", body);
  expect(request.body).toBe(body);
  expect(request.shown).toBe('{"webhookUrlToken":"***","note":"***"}');
});

it("keeps nothing of a broken body in which a token cannot be found", () => {
  expect(withoutTokens(`{webhookUrlToken: secret`)).toBe("***");
});

it("does not show the content of a file", () => {
  const file = new Blob(["sound"], { type: "audio/mpeg" });
  expect(toRawRequest("uploadFile", file)).toEqual({ body: file, shown: "" });
});
