import { describe, expect, it } from "vitest";
import { isLinear } from "../lib/cpu-time.ts";
import { type FailureCode, failureOf, isRefusal, quotaOf } from "./failure-catalogue.ts";

describe("failureOf", () => {
  it.each<[number, string, FailureCode]>([
    [204, "", "preflight-only"],
    [400, "instance in starting process, try later", "instance-starting"],
    [400, "Instance in starting process try later", "instance-starting"],
    [400, "instance account not authorized", "not-authorized"],
    [400, "instance is starting or not authorized", "not-authorized"],
    [400, "instance account is expired. Please renew", "instance-expired"],
    [400, "instance is deleted", "instance-deleted"],
    [400, "Instance was deleted by its owner", "instance-deleted"],
    [400, "The instance of your instance list is deleted", "instance-deleted"],
    [400, "A deleted instance", "validation-failed"],
    [400, "ID message notfound", "status-not-found"],
    [400, "Message not found by id 3EB0", "status-not-found"],
    [400, "Unexpected token / in JSON at position 57", "malformed-json"],
    [400, "Unexpected end of JSON input", "malformed-json"],
    [400, "Validation failed. Details: 'urlFile' is required", "validation-failed"],
    [400, "Bad Request", "validation-failed"],
    [400, "bad request data", "validation-failed"],
    [400, "", "validation-failed"],
    [401, "Unauthorized", "unauthorized"],
    [403, "Forbidden", "forbidden"],
    [403, "Your account is suspended", "account-suspended"],
    [403, '{"message":"Your account is suspended until 2026-12-01"}', "account-suspended"],
    [400, "Instance is suspended", "account-suspended"],
    [403, "<html>403 Forbidden</html>", "forbidden"],
    [404, "Cannot GET /waInstance1101000001/nothing", "not-found"],
    [429, "Too Many Requests", "too-many-requests"],
    [466, '{"invokeStatus":{"status":"QUOTE_EXCEEDED"}}', "quota-exceeded"],
    [
      466,
      '{"correspondentsStatus":{"status":"CORRESPONDENTS_QUOTE_EXCEEDED"}}',
      "correspondents-quota-exceeded",
    ],
    [466, "CORRESPONDENTS_QUOTA_EXCEEDED", "correspondents-quota-exceeded"],
    [466, "", "quota-exceeded"],
    [499, "Client Closed Request", "client-closed-request"],
    [
      500,
      "File from url exceeded max upload size. Size: 101mb Limit: 100mb Url:",
      "file-too-large",
    ],
    [500, "Internal Server Error", "server-error"],
    [502, "<html>502 Bad Gateway</html>", "bad-gateway"],
    [503, "Service Unavailable", "service-unavailable"],
    [504, "Gateway Timeout", "upstream-timeout"],
    [520, "", "server-error"],
    [418, "", "validation-failed"],
    [302, "", "answer-not-understood"],
  ])("%i %j is %s", (status, body, code) => {
    expect(failureOf(status, body)).toBe(code);
  });
});

describe("reads a long hostile answer quickly", () => {
  it.each([
    ["instances without end", 400, "instance ".repeat(20_000)],
    ["instances on lines", 400, "instance\n".repeat(20_000)],
    ["words that begin alike", 400, "instance delete ".repeat(12_000)],
    ["messages that are not found", 400, "message not ".repeat(80_000)],
    ["starts of a start", 400, "startin".repeat(130_000)],
    ["uploads", 500, "exceeded max upload ".repeat(50_000)],
    ["quotas", 466, "CORRESPONDENTS_QUOTE_".repeat(50_000)],
    ["spaces", 400, " ".repeat(1_000_000)],
  ])("%s", (_, status, text) => {
    expect(isLinear(text, (answer) => failureOf(status, answer))).toBe(true);
  });

  it.each([
    ["digits", "1".repeat(1_000_000)],
    ["ids without an end", "1234567@".repeat(120_000)],
    ["a domain without an end", `1234567@${".".repeat(1_000_000)}`],
  ])("%s in a tariff's description", (_, text) => {
    const quotaIn = (description: string) =>
      quotaOf({ invokeStatus: { used: 1, total: 1, status: "QUOTE_EXCEEDED", description } });
    expect(isLinear(text, quotaIn)).toBe(true);
  });
});

describe("isRefusal", () => {
  it.each([400, 401, 403, 404, 429, 466])("%i: certainly nothing was queued", (status) => {
    expect(isRefusal(status)).toBe(true);
  });

  it.each([200, 204, 302, 408, 421, 499, 500, 502, 503, 504])("%i: not certain", (status) => {
    expect(isRefusal(status)).toBe(false);
  });
});

describe("quotaOf", () => {
  it("reads how often a method may be called", () => {
    const invokeStatus = {
      method: "checkwhatsapp",
      used: 100,
      total: 100,
      status: "QUOTE_EXCEEDED",
      description: "Monthly quota has been exceeded.",
    };
    expect(quotaOf({ invokeStatus })).toEqual({ used: 100, total: 100, allowedNumbers: [] });
  });

  it("reads the numbers that are still allowed", () => {
    const answer = {
      invokeStatus: { method: "sendmessage", used: 67, total: 0, status: "QUOTE_ALLOWED" },
      correspondentsStatus: {
        method: "correspondents",
        used: 3,
        total: 3,
        status: "CORRESPONDENTS_QUOTE_EXCEEDED",
        description: "Only these numbers: 447700900101@c.us, 12025550102@c.us, 61491570156",
      },
    };
    expect(quotaOf(answer)).toEqual({
      used: 3,
      total: 3,
      allowedNumbers: ["447700900101@c.us", "12025550102@c.us", "61491570156"],
    });
  });

  it("reads numbers written as text", () => {
    const invokeStatus = { used: "7", total: "10", status: "QUOTE_EXCEEDED" };
    expect(quotaOf({ invokeStatus })).toMatchObject({ used: 7, total: 10 });
  });

  it.each([undefined, null, "", "text", {}, { invokeStatus: null }, { invokeStatus: { used: 1 } }])(
    "reads nothing out of %j",
    (answer) => {
      expect(quotaOf(answer)).toBeUndefined();
    },
  );
});
