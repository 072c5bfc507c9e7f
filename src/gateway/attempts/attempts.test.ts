import { ulid } from "ulid";
import { describe, expect, test } from "vitest";
import { attemptMemory } from "./attempt-memory.ts";
import { deferred, gatewayUnderTest, SEND, STATE } from "../under-test/gateway-under-test.ts";

const KEY = "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D";
const UPLOAD = SEND.replace("sendVoiceStatus", "uploadFile");
const body = JSON.stringify({ urlFile: "https://a.example/a.mp3", fileName: "a.mp3" });

function sendWith(key: string, text = body, headers: Record<string, string> = {}) {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key, ...headers },
    body: text,
  };
}

const accepted = () => Response.json({ idMessage: "3EB0C767D097B7C7C030" });

describe("requests with one Idempotency-Key", () => {
  test("share one delivery and its answer while it is under way", async () => {
    const answer = deferred<Response>();
    const { call, asked } = gatewayUnderTest({ upstream: () => answer.promise });
    const both = [call(SEND, sendWith(KEY)), call(SEND, sendWith(KEY))];
    answer.resolve(accepted());
    const texts = await Promise.all(both.map(async (response) => (await response).text()));
    expect(texts).toEqual([texts[0], texts[0]]);
    expect(texts[0]).toContain("3EB0C767D097B7C7C030");
    expect(asked).toHaveLength(1);
  });

  test("share the answer after it came, failures included", async () => {
    const { call, asked } = gatewayUnderTest({
      upstream: () => new Response("busy", { status: 503 }),
    });
    const first = await call(SEND, sendWith(KEY));
    const second = await call(SEND, sendWith(KEY));
    expect([first.status, second.status]).toEqual([503, 503]);
    expect(await second.text()).toBe("busy");
    expect(asked).toHaveLength(1);
  });

  test("reach GREEN-API complete, without the key and the browser's headers", async () => {
    const { call, asked } = gatewayUnderTest({ upstream: accepted });
    await call(SEND, sendWith(KEY, body, { Cookie: "a=b", Origin: "http://localhost:5173" }));
    expect(await asked[0]?.text()).toBe(body);
    const names = [...(asked[0]?.headers.keys() ?? [])];
    expect(names).not.toContain("idempotency-key");
    expect(names).not.toContain("cookie");
    expect(names).not.toContain("origin");
  });

  test.each([
    ["another body", SEND, {}, `${body} `],
    ["another token", SEND, { Authorization: "Bearer another" }, body],
    ["another instance", SEND.replace("1101000001", "1101000002"), {}, body],
  ])("are refused with %s", async (_, path, headers, text) => {
    const { call, asked } = gatewayUnderTest({ upstream: accepted });
    await call(SEND, sendWith(KEY));
    const other = await call(path, sendWith(KEY, text, headers));
    expect(other.status).toBe(422);
    expect(other.headers.get("X-Request-Left")).toBe("no");
    expect(asked).toHaveLength(1);
  });

  test("are passed on one by one if they send nothing: an upload's body is not kept", async () => {
    const { call, asked } = gatewayUnderTest();
    const headers = { "Idempotency-Key": KEY };
    for (const file of ["one", "two"]) {
      const upload = { method: "POST", body: new Blob([file], { type: "audio/mpeg" }), headers };
      expect((await call(UPLOAD, upload)).status).toBe(200);
      expect((await call(STATE, { headers })).status).toBe(200);
    }
    expect(asked).toHaveLength(4);
    expect(await asked[2]?.text()).toBe("two");
  });

  test("all learn that the answer was cut off", async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new TextEncoder().encode('{"idMess'));
            controller.error(new Error("reset"));
          },
        }),
      );
    const { call, asked } = gatewayUnderTest({ upstream: broken });
    for (const response of [await call(SEND, sendWith(KEY)), await call(SEND, sendWith(KEY))]) {
      expect(response.status).toBe(502);
      expect(response.headers.get("X-Request-Left")).toBe("yes");
      expect(await response.json()).toMatchObject({ code: "connection-lost" });
    }
    expect(asked).toHaveLength(1);
  });
});

describe("an attempt of another run of the gateway", () => {
  test("is refused if nothing was kept, because that run may have passed it on", async () => {
    const { call, asked } = gatewayUnderTest({ upstream: accepted });
    const runBefore = await (await gatewayUnderTest().call("/run")).text();
    const refused = await call(SEND, sendWith(KEY, body, { "X-Gateway-Run": runBefore }));
    expect(refused.status).toBe(412);
    expect(refused.headers.get("X-Request-Left")).toBe("yes");
    expect(await refused.json()).toMatchObject({ code: "gateway-restarted" });
    expect(asked).toHaveLength(0);
  });

  test("is accepted if the run is the gateway's own", async () => {
    const { call, asked } = gatewayUnderTest({ upstream: accepted });
    const run = await (await call("/run")).text();
    const sent = await call(SEND, sendWith(KEY, body, { "X-Gateway-Run": run }));
    expect(sent.status).toBe(200);
    expect(asked).toHaveLength(1);
  });
});

test.each([
  ["not a ULID", "abc"],
  ["empty", ""],
])("a key that is %s is refused", async (_, key) => {
  const { call, asked } = gatewayUnderTest({ upstream: accepted });
  expect((await call(SEND, sendWith(key))).status).toBe(400);
  expect(asked).toHaveLength(0);
});

test("a request over 2 MB is refused before anything is sent", async () => {
  const { call, asked } = gatewayUnderTest({ upstream: accepted });
  expect((await call(SEND, sendWith(KEY, "x".repeat(2_000_001)))).status).toBe(413);
  expect(asked).toHaveLength(0);
});

test("ten thousand recipients are passed on in the same way", async () => {
  const participants = Array.from({ length: 10_000 }, (_, index) => `${79120000000 + index}@c.us`);
  const large = JSON.stringify({ ...JSON.parse(body), participants });
  const { call, asked } = gatewayUnderTest({ upstream: accepted });
  await Promise.all([call(SEND, sendWith(KEY, large)), call(SEND, sendWith(KEY, large))]);
  expect(await asked[0]?.text()).toBe(large);
  expect(asked).toHaveLength(1);
});

describe("if tabs cannot take turns by themselves", () => {
  const inTurn = (end: string) =>
    sendWith(`${KEY.slice(0, -1)}${end}`, body, { "X-Gateway-Turn": "1" });

  test("the gateway refuses a send while another of the instance is under way", async () => {
    const open = deferred<void>();
    const { call, asked } = gatewayUnderTest({ upstream: () => open.promise.then(accepted) });
    const first = call(SEND, inTurn("A"));
    await expect.poll(() => asked).toHaveLength(1);
    const second = await call(SEND, inTurn("B"));
    expect(second.status).toBe(409);
    expect(second.headers.get("X-Request-Left")).toBe("no");
    expect(await second.json()).toMatchObject({ code: "another-send" });
    open.resolve();
    expect((await first).status).toBe(200);
    expect((await call(SEND, inTurn("C"))).status).toBe(200);
    expect(asked).toHaveLength(2);
  });

  test("sends of other instances, and sends that need no turn, are passed on", async () => {
    const open = deferred<void>();
    const { call, asked } = gatewayUnderTest({ upstream: () => open.promise.then(accepted) });
    const other = SEND.replace("1101000001", "1101000002");
    const all = [call(SEND, inTurn("A")), call(other, inTurn("B")), call(SEND, sendWith(KEY))];
    await expect.poll(() => asked).toHaveLength(3);
    open.resolve();
    for (const response of await Promise.all(all)) expect(response.status).toBe(200);
  });
});

describe("with a store that several gateways share", () => {
  const failing = async () => Promise.reject(new Error("cut"));

  test("a send is certainly refused while the store cannot be reached, and so is its preparation", async () => {
    const attempts = { ...attemptMemory(Date.now), claim: failing, run: failing };
    const { call, asked } = gatewayUnderTest({ upstream: accepted, attempts });
    for (const refused of [await call(SEND, sendWith(KEY)), await call("/run")]) {
      expect([refused.status, refused.headers.get("X-Request-Left")]).toEqual([503, "no"]);
      expect(await refused.json()).toMatchObject({ code: "store-unreachable" });
    }
    const look = await call(`/attempts/${ulid()}`, { headers: { "X-Gateway-Run": "any" } });
    expect([look.status, look.headers.get("X-Attempt")]).toEqual([503, null]);
    expect(asked).toHaveLength(0);
  });

  test("an answer that cannot be kept is passed on all the same", async () => {
    const attempts = { ...attemptMemory(Date.now), answer: failing };
    const { call } = gatewayUnderTest({ upstream: accepted, attempts });
    expect((await call(SEND, sendWith(KEY))).status).toBe(200);
    const again = await call(SEND, sendWith(KEY));
    expect([again.status, again.headers.get("X-Request-Left")]).toEqual([412, "yes"]);
  });

  test("a gateway waits for the answer of another one that lives", async () => {
    const shared = attemptMemory(Date.now);
    const answer = deferred<Response>();
    const find = async (key: string) => {
      const known = await shared.find(key);
      return known && { ...known, isUnderWay: !known.answer };
    };
    const key = ulid();
    const one = gatewayUnderTest({ upstream: () => answer.promise, attempts: shared });
    const other = gatewayUnderTest({ upstream: accepted, attempts: { ...shared, find } });
    const run = await (await other.call("/run")).text();
    const sent = one.call(SEND, sendWith(key));
    await expect.poll(() => one.asked).toHaveLength(1);

    const joined = other.call(SEND, sendWith(key));
    const looked = await other.call(`/attempts/${key}`, { headers: { "X-Gateway-Run": run } });
    expect(looked.headers.get("X-Attempt")).toBe("under-way");
    expect((await other.call(SEND, sendWith(key, `${body} `))).status).toBe(422);
    answer.resolve(accepted());
    expect(await (await joined).text()).toBe(await (await sent).text());

    expect(other.asked).toHaveLength(0);
  });
});
