import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { callLeaves, type EndedCall, type StartedCall } from "../../../green-api/observe-calls.ts";
import { GreenApiFailure } from "../../../green-api/failure.ts";
import { callGreenApi } from "../../../green-api/client.ts";
import { clearCalls, keepCalls, useCallLog } from "../../../stores/calls/call-log.ts";
import { toHar } from "./har.ts";

const TOKEN = "canaryd75b3a66374942c5b3c019c698abc2067e151558acbd";
const studio = { name: "Studio", version: "1" };
const browser = { name: "Browser", version: "Gecko/20100101" };

/** Version 1.2 of the format, with all that the specification requires, and nothing that it does not know. */
const comment = { comment: z.optional(z.string()) };
const pair = z.strictObject({ name: z.string(), value: z.string(), ...comment });
const program = z.strictObject({ name: z.string(), version: z.string(), ...comment });
const size = z.number().check(z.gte(-1));
const milliseconds = z.number().check(z.gte(0));
const harFile = z.strictObject({
  log: z.strictObject({
    version: z.literal("1.2"),
    creator: program,
    browser: program,
    pages: z.array(z.never()),
    entries: z.array(
      z.catchall(
        z.object({
          startedDateTime: z.iso.datetime(),
          time: milliseconds,
          request: z.strictObject({
            method: z.string(),
            url: z.url(),
            httpVersion: z.string(),
            cookies: z.array(z.never()),
            headers: z.array(pair),
            queryString: z.array(pair),
            postData: z.optional(
              z.strictObject({ mimeType: z.string(), text: z.string(), ...comment }),
            ),
            headersSize: size,
            bodySize: size,
          }),
          response: z.strictObject({
            status: z.number(),
            statusText: z.string(),
            httpVersion: z.string(),
            cookies: z.array(z.never()),
            headers: z.array(pair),
            content: z.strictObject({
              size,
              mimeType: z.string(),
              text: z.string(),
              ...comment,
            }),
            redirectURL: z.string(),
            headersSize: size,
            bodySize: size,
          }),
          cache: z.strictObject({}),
          timings: z.strictObject({
            send: milliseconds,
            wait: milliseconds,
            receive: milliseconds,
          }),
          ...comment,
        }),
        z.string(),
      ),
    ),
  }),
});

function logged(calls: (Partial<StartedCall> & { end?: EndedCall })[]) {
  clearCalls();
  keepCalls();
  for (const { end, ...call } of calls) {
    const hasEnded = callLeaves({
      method: "sendVoiceStatus",
      verb: "POST",
      idInstance: "1101000001",
      url: "https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/***",
      startedAt: Date.UTC(2026, 10, 26, 14),
      headers: [["content-type", "application/json"]],
      body: '{"participants":["79123456789@c.us"]}',
      ...call,
    });
    if (end) hasEnded(end);
  }
  return useCallLog.getState().calls;
}

const answer = (text: string) => ({
  status: 200,
  headers: [["Content-Type", "application/json"]] as [string, string][],
  text,
  bytes: text.length,
});

const read = (text: string) => z.parse(harFile, JSON.parse(text)).log.entries;

describe("an archive of calls", () => {
  it("is a HAR of version 1.2, oldest call first", () => {
    const exchange = { method: "getSettings", status: null, milliseconds: 3, answer: "" } as const;
    const failure = new GreenApiFailure("gateway-down", exchange, "no");
    const calls = logged([
      { attemptId: "01J", end: { milliseconds: 120, answer: answer('{"idMessage":"3EB0"}') } },
      {
        method: "getStatusStatistic",
        verb: "GET",
        url: "https://1101.api.green-api.com/waInstance1101000001/getStatusStatistic/***?idMessage=3EB0",
        body: "",
        end: { milliseconds: 3, failure },
      },
      { body: "", upload: { type: "audio/mpeg", bytes: 5 } },
    ]);
    const entries = read(JSON.stringify(toHar(calls, studio, browser), null, 2));
    expect(entries).toMatchObject([
      {
        startedDateTime: "2026-11-26T14:00:00.000Z",
        time: 120,
        request: { bodySize: 37, postData: { mimeType: "application/json" } },
        response: { status: 200, content: { size: 20, text: '{"idMessage":"3EB0"}' } },
        _attempt: "01J",
      },
      {
        request: { queryString: [{ name: "idMessage", value: "3EB0" }] },
        response: { status: 0 },
        comment: "No answer came",
        _failure: "gateway-down",
      },
      { request: { postData: { comment: "5 bytes, not kept" } }, time: 0 },
    ]);
    expect(entries[1]?.request.postData).toBeUndefined();
  });

  it("says what of a long body is missing", () => {
    const calls = logged([{ end: { milliseconds: 1, answer: answer("x".repeat(600_000)) } }]);
    const [entry] = read(JSON.stringify(toHar(calls, studio, browser), null, 2));
    expect(entry?.response.content.comment).toBe("The last 100000 characters were not kept");
    expect(entry?.response.bodySize).toBe(600_000);
  });

  it("has no token, wherever GREEN-API or the person wrote it", async () => {
    clearCalls();
    keepCalls();
    const page = `<h1>${TOKEN}</h1> /waInstance1101000001/getSettings/${TOKEN}`;
    const original = globalThis.fetch;
    globalThis.fetch = async () => new Response(page, { status: 502, headers: { "X-Was": TOKEN } });
    const apiUrl = "https://1101.api.green-api.com";
    const instance = {
      label: "Shop",
      idInstance: "1101000001",
      apiTokenInstance: TOKEN,
      apiUrl,
      mediaUrl: apiUrl,
    };
    const body = { urlFile: `https://files.example/${TOKEN}.mp3`, fileName: TOKEN };
    await callGreenApi("sendVoiceStatus", { instance, body }).catch(() => {});
    globalThis.fetch = original;
    const text = JSON.stringify(toHar(useCallLog.getState().calls, studio, browser), null, 2);
    expect(read(text)).toMatchObject([{ response: { status: 502 } }]);
    expect(text).not.toContain(TOKEN);
    expect(text.toLowerCase()).toContain('"value": "bearer ***"');
  });
});
