import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatewayFailureBody } from "../../protocol/gateway-failure.ts";
import { TOKEN } from "../under-test/gateway-under-test.ts";
import { refusedHosts, refusedPaths } from "../under-test/refused-addresses.ts";
import { ask, serve } from "./served-under-test.ts";

// What the gateway refuses, the server around it refuses too. Its hosts and origins have tests of their own.

let studio: Awaited<ReturnType<typeof serve>>;
/** The addresses that were asked, of GREEN-API and of others. */
const asked: string[] = [];
const note = async (input: string | URL | Request) => {
  asked.push(String(input instanceof Request ? input.url : input));
  return Response.json({});
};

beforeAll(async () => {
  studio = await serve({ ACCESS_LOG: "1" }, { fetchUpstream: note, fetchLink: note });
});
afterAll(() => studio.close());

/** As a browser writes it: Node refuses to send other characters. */
const written = (path: string) => path.replaceAll(/[^!-~]/gu, encodeURIComponent);
const headers = { Authorization: `Bearer ${TOKEN}`, "Sec-Fetch-Site": "same-origin" };
const call = (path: string) => ask(studio.origin, written(path), { headers });

describe("a served studio", () => {
  it("passes on what is right", async () => {
    const state = "/proxy/1101.api.green-api.com/waInstance1101000001/getStateInstance";
    expect((await call(state)).status).toBe(200);
    expect(asked.splice(0)).toHaveLength(1);
  });

  it.each(refusedHosts)("refuses %s as the host: %s", async (_, host) => {
    const answer = await call(`/proxy/${host}/waInstance1101000001/getStateInstance`);
    expect(answer.status).toBe(403);
    expect(answer.headers["x-request-left"]).toBe("no");
    expect(gatewayFailureBody.parse(JSON.parse(answer.text)).code).toBe("request-refused");
    expect(asked).toEqual([]);
  });

  it.each(refusedPaths)("answers %i to %s", async (status, _, path) => {
    expect((await call(path)).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it("has a line for each request in its log, and no token", () => {
    expect(studio.lines.length).toBeGreaterThan(refusedHosts.length + refusedPaths.length);
    expect(studio.lines.join("\n")).not.toContain(TOKEN);
  });
});
