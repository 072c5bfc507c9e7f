import { describe, expect, it } from "vitest";
import { contract, methods } from "../../green-api/contract.ts";
import { gatewayUnderTest, SEND } from "../under-test/gateway-under-test.ts";
import type { StudioUser } from "../users/studio-user.ts";
import type { AuditEntry } from "./audit-log.ts";
import { isSend } from "./audited-send.ts";

const user: StudioUser = { name: "Anna", role: "sender", instances: "all" };
const KEY = "01K9ZZZZZZZZZZZZZZZZZZZZZZ";
const body = JSON.stringify({
  urlFile: "https://files.example/secret-link.mp3",
  fileName: "secret-name.mp3",
  participants: ["79990000001@c.us", "79990000002@c.us"],
});
const post = { method: "POST", body };

function audited(upstream: () => Response | Promise<Response>, fails = () => false) {
  const entries: AuditEntry[] = [];
  const audit = {
    async write(entry: AuditEntry) {
      if (fails()) throw new Error("ENOSPC");
      entries.push(entry);
    },
    problem: async () => undefined,
  };
  return { entries, ...gatewayUnderTest({ user, audit, upstream }) };
}

const refused = Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" });
const accepted = () => Response.json({ idMessage: "3EB0C767D097B7C7C030" });

describe("a send is written down before it leaves and after its end", () => {
  const written = { user: "Anna", idInstance: "1101000001", host: "1101.api.green-api.com" };

  it.each<[string, () => Response | Promise<Response>, Partial<AuditEntry>]>([
    ["accepted", accepted, { outcome: "accepted", idMessage: "3EB0C767D097B7C7C030" }],
    ["refused", () => Response.json({}, { status: 400 }), { outcome: "rejected" }],
    ["a fault", () => new Response("", { status: 502 }), { outcome: "unknown" }],
    ["not understood", () => new Response("<html>"), { outcome: "unknown" }],
    [
      "never reached",
      () => Promise.reject(new TypeError("fetch failed", { cause: refused })),
      { outcome: "rejected" },
    ],
    [
      "cut off",
      () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })),
      { outcome: "unknown" },
    ],
  ])("%s", async (_, upstream, end) => {
    const { call, entries } = audited(upstream);
    await call(SEND, { ...post, headers: { "Idempotency-Key": KEY } });
    const both = { ...written, attempt: KEY, recipients: 2 };
    expect(entries).toEqual([
      { ...both, outcome: "sending" },
      { ...both, ...end },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/7999|secret/);
  });

  it("once, however often the browser repeats it", async () => {
    const { call, entries, asked } = audited(accepted);
    const headers = { "Idempotency-Key": KEY };
    const answers = [
      await call(SEND, { ...post, headers }),
      await call(SEND, { ...post, headers }),
    ];
    for (const answer of answers) expect(await answer.json()).toHaveProperty("idMessage");
    expect(asked).toHaveLength(1);
    expect(entries).toHaveLength(2);
  });

  it("also without a key, and to everyone", async () => {
    const { call, entries } = audited(accepted);
    const answer = await call(SEND, { ...post, body: '{"urlFile":"u","fileName":"a.mp3"}' });
    expect(await answer.json()).toEqual({ idMessage: "3EB0C767D097B7C7C030" });
    expect(entries).toMatchObject([
      { attempt: null, recipients: null, outcome: "sending" },
      { attempt: null, recipients: null, outcome: "accepted" },
    ]);
  });
});

it("a send that cannot be written down is refused, as certainly not sent", async () => {
  const { call, asked } = audited(accepted, () => true);
  const response = await call(SEND, post);
  expect(response.status).toBe(503);
  expect(response.headers.get("X-Request-Left")).toBe("no");
  expect(await response.json()).toMatchObject({ code: "audit-failed" });
  expect(asked).toEqual([]);
});

it("a send whose end cannot be written down is answered, and the log says so", async () => {
  let tries = 0;
  const { call, lines } = audited(accepted, () => ++tries > 1);
  expect(await (await call(SEND, post)).json()).toHaveProperty("idMessage");
  expect(lines).toEqual(["[audit] the end of a send (accepted) could not be written down"]);
});

it("every method that sends a status counts, and no other", () => {
  expect(methods.filter(isSend)).toEqual(
    methods.filter((method) => contract[method].page.startsWith("statuses/Send")),
  );
});
