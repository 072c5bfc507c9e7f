import { describe, expect, it } from "vitest";
import { SERVER_SIDE_TOKEN } from "../green-api/instance.ts";
import {
  everyReadingOf,
  textEncodings,
  tokenSpellings,
} from "../green-api/under-test/token-spellings-under-test.ts";
import { readServerInstances } from "./server-instances.ts";
import { gatewayUnderTest, SEND, STATE } from "./under-test/gateway-under-test.ts";

const SECRET = "SecretTokenThatStaysOnTheServer00000000000000000001";
const shop = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: SECRET,
  apiUrl: "https://1101.api.green-api.com",
};

describe("GREEN_API_INSTANCES", () => {
  it.each([undefined, "", "  "])("may be left out (%j)", (text) => {
    expect(readServerInstances(text)).toEqual([]);
  });

  it("is a list of instances; addresses may end with a slash", () => {
    const text = JSON.stringify([{ ...shop, apiUrl: `${shop.apiUrl}/` }]);
    expect(readServerInstances(text)).toEqual([shop]);
  });

  it.each([
    ["no JSON", "{", "must be a JSON list"],
    ["no list", "{}", "must be a JSON list"],
    ["a list of texts", '["x"]', "entry 1 must be an object"],
    ["no label", [{ ...shop, label: undefined }], "entry 1: label must be"],
    ["a number for a text", [{ ...shop, idInstance: 1101000001 }], "entry 1: idInstance must be"],
    ["a strange token", [shop, { ...shop, apiTokenInstance: "a b" }], "entry 2: apiTokenInstance"],
    ["another host", [{ ...shop, apiUrl: "https://evil.example" }], "entry 1: apiUrl must be"],
    ["one instance twice", [shop, shop], "entry 2: idInstance must be"],
  ])("with %s is refused, with the place", (_, value, complaint) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    expect(() => readServerInstances(text)).toThrow(`GREEN_API_INSTANCES: ${complaint}`);
    expect(() => readServerInstances(text)).not.toThrow(SECRET);
  });
});

describe("a token that the server keeps", () => {
  const asHeld = { Authorization: `Bearer ${SERVER_SIDE_TOKEN}` };

  it("is not listed for pages", async () => {
    const { call } = gatewayUnderTest({ serverInstances: [shop] });
    const text = await (await call("/instances")).text();
    expect(JSON.parse(text)).toEqual([
      { label: "Shop", idInstance: "1101000001", apiUrl: "https://1101.api.green-api.com" },
    ]);
    expect(text).not.toContain(SECRET);
  });

  it.each(["1101.api.green-api.com", "1101.media.green-api.com"])(
    "is put in for %s",
    async (host) => {
      const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
      const path = STATE.replace("1101.api.green-api.com", host);
      expect((await call(path, { headers: asHeld })).status).toBe(200);
      expect(asked[0]?.url).toBe(`https://${host}/waInstance1101000001/getStateInstance/${SECRET}`);
    },
  );

  it.each([
    ["another instance", STATE.replace("1101000001", "1101000002")],
    ["another host of GREEN-API's", STATE.replace("1101.api", "7103.api")],
    ["the emulator", STATE.replace("1101.api.green-api.com", "emulator")],
  ])("is not for %s", async (_, path) => {
    const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
    expect((await call(path, { headers: asHeld })).status).toBe(400);
    expect(asked).toEqual([]);
  });

  const path = (method: string) => SEND.replace("sendVoiceStatus", method);

  it.each([
    ["sendTextStatus", '{"message":"hello"}'],
    ["sendMediaStatus", '{"urlFile":"u","fileName":"a.png"}'],
    ["setSettings", '{"webhookUrl":"https://evil.example/"}'],
    ["SetSettings", '{"webhookUrl":"https://evil.example/"}'],
    ["setSettings", '{"outgoingWebhook":"yes","webhookUrl":"https://evil.example/"}'],
    ["setSettings", '{"outgoingWebhook":"yes","WebhookUrl":"https://evil.example/"}'],
    ["setSettings", '{"outgoingWebhook":"yes","\\u0077ebhookUrl":"https://evil.example/"}'],
    ["setSettings", '{"webhookUrlToken":"x"}'],
    ["setSettings", '{"incomingWebhook":"yes"}'],
    ["setSettings", '{"__proto__":{"webhookUrl":"x"}}'],
  ])("is not used for %s with %s", async (method, body) => {
    const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
    const response = await call(path(method), { method: "POST", body, headers: asHeld });
    expect(response.status).toBe(403);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    expect((await response.json()).message).toContain("With a token that the server holds");
    expect(asked).toEqual([]);
  });

  it.each(["[]", "null", "1", "{", '[{"webhookUrl":"x"}]'])(
    "is not lent to settings that are none: %s",
    async (body) => {
      const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
      const init = { method: "POST", body, headers: asHeld };
      expect((await call(path("setSettings"), init)).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );

  it.each(["logout", "Reboot", "clearMessagesQueue"])(
    "is used for %s only if a person confirmed it",
    async (name) => {
      const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
      expect((await call(path(name), { headers: asHeld })).status).toBe(428);
      expect(asked).toEqual([]);
      const confirmed = { "X-Confirmed": name.charAt(0).toLowerCase() + name.slice(1) };
      expect((await call(path(name), { headers: { ...asHeld, ...confirmed } })).status).toBe(200);
      expect(asked).toHaveLength(1);
    },
  );

  it.each([
    ["qr", { type: "qrCode", message: SECRET }],
    ["getWaSettings", { stateInstance: "authorized", avatar: `https://a.example/${SECRET}` }],
    ["getStateInstanceHistory", [{ timestamp: 1, stateInstance: SECRET }]],
    ["getSettings", { wid: "1@c.us", webhookUrl: `https://a.example/${SECRET}` }],
  ])("is cut out of the answer of %s", async (name, answer) => {
    const upstream = () => Response.json(answer);
    const { call, lines } = gatewayUnderTest({ serverInstances: [shop], upstream });
    const text = await (await call(path(name), { headers: asHeld })).text();
    expect(text).not.toContain(SECRET);
    expect(text).toContain("***");
    expect(lines).toEqual([]);
  });

  it("is used for the settings that the studio changes", async () => {
    const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
    const body = ' {"outgoingWebhook" : "yes", "delaySendMessagesMilliseconds":500} ';
    const headers = { ...asHeld, "Content-Length": String(body.length) };
    expect((await call(path("setSettings"), { method: "POST", body, headers })).status).toBe(200);
    expect(asked[0]?.headers.get("Content-Length")).toBe("61");
    expect(await asked[0]?.text()).toBe(
      '{"outgoingWebhook":"yes","delaySendMessagesMilliseconds":500}',
    );
  });

  it("does not restrict a page that has a token itself", async () => {
    const { call, asked } = gatewayUnderTest({ serverInstances: [shop] });
    const body = '{"webhookUrl":"https://own.example/"}';
    expect((await call(path("setSettings"), { method: "POST", body })).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  const body = '{"urlFile":"u","fileName":"a.mp3"}';
  const sent = { method: "POST", body, headers: asHeld };

  it("is cut out of an answer that repeats the path, and out of what is logged", async () => {
    const { call, lines } = gatewayUnderTest({
      serverInstances: [shop],
      upstream: () =>
        new Response(`{"path":"/waInstance1101000001/sendVoiceStatus/${SECRET}"}`, { status: 400 }),
    });
    const response = await call(SEND, sent);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"path":"/waInstance1101000001/sendVoiceStatus/***"}');
    expect(lines.join()).not.toContain(SECRET);
  });

  it.each(
    textEncodings.flatMap(([encoding, encode]) =>
      tokenSpellings.map(([spelling, spell]) => ({ encoding, encode, spelling, spell })),
    ),
  )("is cut out of an answer in $encoding, $spelling", async ({ encode, spell }) => {
    const answer = encode(`{"text":"Привет, ${spell(SECRET)}","n":1}`);
    const { call } = gatewayUnderTest({
      serverInstances: [shop],
      upstream: () => new Response(answer, { status: 400 }),
    });
    const read = everyReadingOf(new Uint8Array(await (await call(SEND, sent)).arrayBuffer()));
    expect(read).not.toContain(SECRET.toLowerCase());
    expect(read).toContain("привет,");
    expect(read).toContain('***","n":1}');
  });

  it("leaves the bytes around it, and answers without it, unchanged", async () => {
    const before = [0xff, 0x00, 0xd0, 0x9f, 0xed, 0xa0, 0x80, 0xef, 0xbb, 0xbf, 0x80];
    const letters = (text: string) => [...new TextEncoder().encode(text)];
    for (const [found, left] of [
      [letters(SECRET), letters("***")],
      [letters("nothing"), letters("nothing")],
    ] as const) {
      const { call } = gatewayUnderTest({
        serverInstances: [shop],
        upstream: () => new Response(Uint8Array.from([...before, ...found, ...before])),
      });
      const response = await call(STATE, { headers: asHeld });
      expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([
        ...before,
        ...left,
        ...before,
      ]);
    }
  });

  it.each(tokenSpellings.filter(([, spell]) => /^[ -~]*$/.test(spell(SECRET))))(
    "is cut out of the headers that are passed on, %s",
    async (_, spell) => {
      const { call } = gatewayUnderTest({
        serverInstances: [shop],
        upstream: () =>
          new Response(null, {
            status: 429,
            headers: {
              "Content-Type": `text/plain; charset=${spell(SECRET)}`,
              "Retry-After": spell(SECRET),
            },
          }),
      });
      const { headers } = await call(STATE, { headers: asHeld });
      const shown = everyReadingOf(new TextEncoder().encode(JSON.stringify([...headers])));
      expect(shown).not.toContain(SECRET.toLowerCase());
      expect(headers.get("Content-Type")).toContain("text/plain; charset=");
      expect(headers.get("Retry-After")).toContain("***");
    },
  );

  it("leaves the outcome unknown if the answer is cut off", async () => {
    const { call } = gatewayUnderTest({
      serverInstances: [shop],
      upstream: () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.error(new Error(`reset ${SECRET}`)),
          }),
        ),
    });
    const response = await call(STATE, { headers: asHeld });
    expect(response.status).toBe(502);
    expect(response.headers.get("X-Request-Left")).toBe("yes");
    expect(await response.text()).not.toContain(SECRET);
  });
});
