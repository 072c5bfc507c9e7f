import { describe, expect, it } from "vitest";
import { isLinear } from "../../lib/cpu-time.ts";
import { gatewayUnderTest, STATE } from "../under-test/gateway-under-test.ts";
import { redactWebhookToken } from "../../green-api/raw/redact-webhook-token.ts";

const SECRET = "Secret of the webhook, 1";

describe("what GREEN-API shows to the person's own server", () => {
  it.each([
    ["as GREEN-API writes it", `{ "wid":"1@c.us",  "webhookUrlToken":"${SECRET}", "n":1.50 }`],
    ["on lines of its own", `{\n  "webhookUrlToken" :\n  "${SECRET}",\r\n  "n": 1e3\n}\n`],
    ["with quotes in it", `{"webhookUrlToken":"a \\" ${SECRET} \\\\","n":1}`],
    ["in other letters", `{"WebhookURLToken":"${SECRET}"}`],
    ["behind a byte order mark", `\ufeff{"webhookUrlToken":"${SECRET}"}`],
    ["in an answer that is cut off", `{"webhookUrlToken":"${SECRET}","n":`],
  ])("is cut out of the settings %s, and the rest stays as it is", (_, text) => {
    const written = text.includes("\\") ? `a \\" ${SECRET} \\\\` : SECRET;
    expect(redactWebhookToken(text)).toBe(text.replace(written, "***"));
  });

  it.each([
    ["its name is escaped", `{"webhook\\u0055rlToken":"${SECRET}","n":1}`],
    ["it is there twice", `{"webhook\\u0055rlToken":"${SECRET}","webhookUrlToken":"x","n":1}`],
    ["it is no text", `{"webhookUrlToken":["${SECRET}"],"n":1}`],
    ["it is nested", `{"n":1,"more":[{"webhookUrlToke\\u006E":{"x":"${SECRET}"}}]}`],
    ["its name is a value, too", `{"webhookUrlToken":"${SECRET}","x":"webhookUrlToken","n":1}`],
  ])("is cut out if %s", (_, text) => {
    const safe = redactWebhookToken(text);
    expect(safe).not.toContain(SECRET);
    expect(JSON.parse(safe).n).toBe(1);
  });

  it.each([
    ["UTF-16", [...`{"webhookUrlToken":"${SECRET}"}`].join("\0")],
    ["no JSON", `webhookUrlToken = ${SECRET}`],
    ["a text that breaks off", `{"webhookUrlToken":"${SECRET}`],
    ["a long text that breaks off", `{"webhookUrlToken":"${"ab".repeat(5_000_000)}`],
    ["nested without end", `${"[".repeat(100_000)}{"webhookUrlToken":{}}${"]".repeat(100_000)}`],
  ])("empties an answer that is %s", (_, text) => {
    expect(redactWebhookToken(text)).toBe("");
  });

  it.each(['{"webhookUrlToken":"","n":1}', '{"webhookUrlToken": null}', '{"wid":"1"}', "", "null"])(
    "is not there: %s",
    (text) => {
      expect(redactWebhookToken(text)).toBe(text);
    },
  );

  it.each([
    ["names", '"webhookUrlToken"'.repeat(60_000)],
    ["names and spaces", `"webhookUrlToken"${" ".repeat(1_000)}`.repeat(1_000)],
    ["open texts", '"webhookUrlToken":"'.repeat(50_000)],
    ["backslashes", `{"webhookUrlToken":"${"\\".repeat(1_000_000)}`],
  ])("is quick with hostile settings: %s", (_, text) => {
    expect(isLinear(text, redactWebhookToken)).toBe(true);
  });

  const settings = STATE.replace("getStateInstance", "getSettings");

  it("does not reach a browser, whoever holds the instance's token", async () => {
    const body = `{"wid":"1@c.us","webhookUrlToken":"${SECRET}", "note":"Привет"}`;
    const { call } = gatewayUnderTest({ upstream: () => new Response(body) });
    expect(await (await call(settings)).text()).toBe(body.replace(SECRET, "***"));
  });

  it("is left in answers to other methods, which are passed on unchanged", async () => {
    const body = `{"stateInstance":"authorized","webhookUrlToken":"x"}`;
    const { call } = gatewayUnderTest({ upstream: () => new Response(body) });
    expect(await (await call(STATE)).text()).toBe(body);
  });
});
