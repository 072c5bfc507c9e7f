import { describe, expect, it } from "vitest";
import { contract, methods } from "../../green-api/contract.ts";
import { emulatorUnderTest, ORIGIN, TOKEN } from "./emulator-under-test.ts";

const ID = "1101000001";
const voice = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };

describe("paths", () => {
  it("answers for a new instance, which is healthy and authorized", async () => {
    const { ask } = emulatorUnderTest();
    expect(await ask("1101999099", "getStateInstance")).toEqual({ stateInstance: "authorized" });
  });

  it.each(["GETSTATEINSTANCE", "GetStateInstance", "getstateinstance"])(
    "takes the method written as %s",
    async (name) => {
      const { send } = emulatorUnderTest();
      const response = await send(`/waInstance${ID}/${name}/${TOKEN}`);
      expect(await response.json()).toEqual({ stateInstance: "authorized" });
    },
  );

  it("accepts the v3 form of the path", async () => {
    const { send } = emulatorUnderTest();
    const response = await send(`/v3/waInstance110100000123/getStateInstance/${TOKEN}`);
    expect(response.status).toBe(200);
  });

  it.each(["123", "110100000", "1101000000012", "110100000a", ""])(
    "forbids the idInstance %j",
    async (id) => {
      const { send } = emulatorUnderTest();
      const response = await send(`/waInstance${id}/getStateInstance/${TOKEN}`);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ statusCode: 403, message: "Forbidden" });
    },
  );

  it("refuses a token of zeros", async () => {
    const { call } = emulatorUnderTest();
    const response = await call(ID, "getStateInstance", { token: "0000000" });
    expect(response.status).toBe(401);
  });

  it.each([
    ["POST", "getStateInstance"],
    ["GET", "sendVoiceStatus"],
    ["DELETE", "deleteStatus"],
    ["POST", "logout"],
    ["GET", "sendMessage"],
  ])("has no %s %s, and answers so with the path", async (verb, name) => {
    const { send } = emulatorUnderTest();
    const path = `/waInstance${ID}/${name}/${TOKEN}`;
    const response = await send(path, { method: verb });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      statusCode: 404,
      timestamp: "2026-03-01T12:00:00.000Z",
      path,
      message: `Cannot ${verb} ${path}`,
    });
  });

  it("answers 404 for other paths", async () => {
    const { send } = emulatorUnderTest();
    expect((await send("/nothing")).status).toBe(404);
    expect((await send("/files/1101000001/none.mp3")).status).toBe(404);
  });
});

describe("bodies", () => {
  it.each([
    [{}, "'urlFile' is required"],
    [{ urlFile: "https://files.example/a.mp3" }, "'fileName' is required"],
    [{ ...voice, fileName: "" }, "'fileName' is not allowed to be empty"],
    [{ ...voice, fileName: 5 }, "'fileName' must be of type string"],
    [{ ...voice, participants: "me" }, "'participants' must be of type array"],
    [{ ...voice, participants: ["a", 7] }, "'participants.1' must be of type string"],
    [[], "'value' must be of type object"],
  ])("refuses %j", async (body, details) => {
    const { call } = emulatorUnderTest();
    const response = await call(ID, "sendVoiceStatus", { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      statusCode: 400,
      timestamp: "2026-03-01T12:00:00.000Z",
      path: `/waInstance${ID}/sendVoiceStatus/${TOKEN}`,
      message: `Validation failed. Details: ${details}`,
    });
  });

  it("refuses a body that is missing", async () => {
    const { call } = emulatorUnderTest();
    expect((await call(ID, "sendVoiceStatus")).status).toBe(400);
  });

  it.each([
    ['{"urlFile": x}', "Unexpected token x in JSON at position 12"],
    ['{"urlFile":"a" // the file\n}', "Unexpected token / in JSON at position 15"],
    ['{"urlFile":"a"', "JSON"],
  ])("names the place of the error in %j", async (body, message) => {
    const { send } = emulatorUnderTest();
    const path = `/waInstance${ID}/sendVoiceStatus/${TOKEN}`;
    const response = await send(path, { method: "POST", body });
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(message);
  });

  it("refuses a query that is missing", async () => {
    const { call } = emulatorUnderTest();
    const response = await call(ID, "getStatusStatistic");
    expect((await response.json()).message).toContain("'idMessage' is required");
  });
});

describe("rate limit", () => {
  const paced = methods.filter((method) => contract[method].perSecond !== null);

  it.each(paced)("allows %s as often as GREEN-API does", async (method) => {
    const { call, pass } = emulatorUnderTest();
    const { perSecond } = contract[method];
    const statusesOf = async (times: number) => {
      const statuses = [];
      for (let index = 0; index < times; index++) {
        statuses.push((await call(ID, method, { body: undefined })).status === 429);
      }
      return statuses;
    };
    const allowed = Array.from({ length: perSecond ?? 0 }, () => false);
    expect(await statusesOf(allowed.length + 1)).toEqual([...allowed, true]);
    pass(1000);
    expect(await statusesOf(1)).toEqual([false]);
  });

  it("counts each instance and each method separately", async () => {
    const { call } = emulatorUnderTest();
    await call(ID, "getStateInstance");
    expect((await call(ID, "getStateInstance")).status).toBe(429);
    expect((await call("1101000002", "getStateInstance")).status).toBe(200);
    expect((await call(ID, "getSettings")).status).toBe(200);
  });
});

describe("other origins", () => {
  it("lets a preflight through", async () => {
    const { send } = emulatorUnderTest();
    const response = await send(`/waInstance${ID}/uploadFile/${TOKEN}`, {
      method: "OPTIONS",
      headers: { Origin: "https://chat.example", "Access-Control-Request-Method": "POST" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("content-type,ga-filename");
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("POST");
  });

  it.each([
    [200, `/waInstance${ID}/getStateInstance/${TOKEN}`],
    [401, `/waInstance1101000401/getStateInstance/${TOKEN}`],
    [403, `/waInstance1/getStateInstance/${TOKEN}`],
    [404, `/waInstance${ID}/nothing/${TOKEN}`],
    [404, "/files/1101000001/none.mp3"],
  ])(
    "may read an answer of %i, which never runs as a page of this origin",
    async (status, path) => {
      const { send } = emulatorUnderTest();
      const response = await send(path, { headers: { Origin: "https://chat.example" } });
      expect(response.status).toBe(status);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Content-Security-Policy")).toBe("sandbox");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    },
  );
});

describe("account", () => {
  it("starts with notifications on and a wid", async () => {
    const { ask } = emulatorUnderTest();
    const settings = await ask(ID, "getSettings");
    expect(contract.getSettings.response.parse(settings)).toMatchObject({
      wid: "70000000001@c.us",
      outgoingWebhook: "yes",
      delaySendMessagesMilliseconds: 1000,
    });
  });

  it("accepts new settings and restarts for three seconds", async () => {
    const { ask, call, pass } = emulatorUnderTest();
    const body = {
      delaySendMessagesMilliseconds: 5000,
      outgoingWebhook: "no",
      wid: "1@c.us",
      x: 1,
    };
    expect(await ask(ID, "setSettings", { body })).toEqual({ saveSettings: true });
    expect(await ask(ID, "getStateInstance")).toEqual({ stateInstance: "starting" });
    const refused = await call(ID, "sendVoiceStatus", { body: voice });
    expect(refused.status).toBe(400);
    expect((await refused.json()).message).toMatch(/starting/);

    pass(2000);
    expect(await ask(ID, "getStateInstance")).toEqual({ stateInstance: "authorized" });
    const settings = await ask(ID, "getSettings");
    expect(settings).toMatchObject({ delaySendMessagesMilliseconds: 5000, outgoingWebhook: "no" });
    expect(settings).toMatchObject({ wid: "70000000001@c.us" });
    expect(settings).not.toHaveProperty("x");
  });

  it("keeps the settings of each instance apart", async () => {
    const { ask } = emulatorUnderTest();
    await ask(ID, "setSettings", { body: { outgoingWebhook: "no" } });
    expect(await ask("1101000002", "getSettings")).toMatchObject({ outgoingWebhook: "yes" });
  });

  it.each([
    {},
    { delaySendMessagesMilliseconds: 499 },
    { delaySendMessagesMilliseconds: 600_001 },
    { delaySendMessagesMilliseconds: 700.5 },
    { outgoingWebhook: "maybe" },
  ])("refuses the settings %j", async (body) => {
    const { call, ask } = emulatorUnderTest();
    const response = await call(ID, "setSettings", { body });
    expect(response.status).toBe(400);
    expect((await response.json()).message).toMatch(/^Validation failed/);
    expect(await ask(ID, "getStateInstance")).toEqual({ stateInstance: "authorized" });
  });

  it.each([500, 600_000])("accepts a delay of %i ms", async (delay) => {
    const { ask } = emulatorUnderTest();
    const body = { delaySendMessagesMilliseconds: delay };
    expect(await ask(ID, "setSettings", { body })).toEqual({ saveSettings: true });
  });
});

describe("contacts and numbers", () => {
  it("has two dozen people and a group, some of them not saved", async () => {
    const { ask } = emulatorUnderTest();
    const contacts = contract.getContacts.response.parse(await ask(ID, "getContacts"));
    const people = contacts.filter((contact) => contact.type === "user");
    expect(people).toHaveLength(24);
    expect(people.every((contact) => /^\d{11,12}@c\.us$/.test(contact.id))).toBe(true);
    expect(people.some((contact) => contact.contactName === "")).toBe(true);
    expect(contacts.filter((contact) => contact.id.endsWith("@g.us"))).toHaveLength(1);
  });

  it.each([
    ["?group=true", 1],
    ["?group=false", 24],
    ["?count=5", 5],
    ["?group=false&count=3", 3],
  ])("lists contacts with %s", async (query, count) => {
    const { ask } = emulatorUnderTest();
    expect(await ask(ID, "getContacts", { query })).toHaveLength(count);
  });

  it.each([
    [{ chatId: "447700900101@c.us" }, true],
    [{ chatId: "447700900101" }, true],
    [{ phoneNumber: 447700900101 }, true],
    [{ chatId: "447700900000@c.us" }, false],
    [{ phoneNumber: 447700900000 }, false],
  ])("knows whether %j exists", async (body, existsWhatsapp) => {
    const { ask } = emulatorUnderTest();
    const found = contract.checkWhatsapp.response.parse(await ask(ID, "checkWhatsapp", { body }));
    expect(found.existsWhatsapp).toBe(existsWhatsapp);
    expect(found.chatId === "").toBe(!existsWhatsapp);
  });

  it.each([
    {},
    { chatId: "447700900101@c.us", phoneNumber: 447700900101 },
    { phoneNumber: 12345 },
    { chatId: "+44 7700 900101" },
    { chatId: "447700900101@g.us" },
  ])("refuses to check %j", async (body) => {
    const { call } = emulatorUnderTest();
    expect((await call(ID, "checkWhatsapp", { body })).status).toBe(400);
  });

  it.each(["1101000700", "1101000704"])("does not ask WhatsApp for %s", async (id) => {
    const { call } = emulatorUnderTest();
    const response = await call(id, "getContacts");
    expect(response.status).toBe(400);
    expect((await response.json()).message).toMatch(/not authorized/);
  });
});

it("opens no connection: the address of a status is not fetched", async () => {
  const { ask } = emulatorUnderTest();
  const before = globalThis.fetch;
  const asked: unknown[] = [];
  globalThis.fetch = async (input) => {
    asked.push(input);
    return new Response();
  };
  try {
    await ask(ID, "sendVoiceStatus", { body: voice });
    await ask(ID, "sendVoiceStatus", { body: { ...voice, urlFile: `${ORIGIN}/a.mp3` } });
  } finally {
    globalThis.fetch = before;
  }
  expect(asked).toEqual([]);
});
