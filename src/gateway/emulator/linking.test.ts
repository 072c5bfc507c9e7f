import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contract } from "../../green-api/contract.ts";
import { emulatorUnderTest, ORIGIN } from "./emulator-under-test.ts";

const voice = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };
const phone = { body: { phoneNumber: 70000000001 } };

type UnderTest = ReturnType<typeof emulatorUnderTest>;

async function stateOf({ ask }: UnderTest, id: string): Promise<string> {
  return (await ask(id, "getStateInstance")).stateInstance;
}

describe("the QR code", () => {
  const id = "1101000700";

  it("is a picture that changes every 20 s, until somebody scans it", async () => {
    const { ask, pass } = emulatorUnderTest();
    const slow = "1101000712";
    expect(await ask(slow, "qr")).toMatchObject({ type: "error" });
    pass(9_000);
    const first = await ask(slow, "qr");
    expect(first).toMatchObject({ type: "qrCode" });
    pass(18_000);
    expect(await ask(slow, "qr")).toEqual(first);
    const second = await ask(slow, "qr");
    expect(second.message).not.toBe(first.message);
    pass(25_000);
    expect(await ask(slow, "qr")).toMatchObject({ type: "alreadyLogged" });
    expect(await ask(slow, "getStateInstance")).toEqual({ stateInstance: "authorized" });
  });

  it("is a PNG of 256 × 256 pixels, black and white", async () => {
    const { ask } = emulatorUnderTest();
    const png = Buffer.from((await ask(id, "qr")).message, "base64");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([256, 256]);
    const data = png.subarray(png.indexOf("IDAT") + 4, png.indexOf("IEND") - 8);
    const pixels = inflateSync(data);
    expect(pixels).toHaveLength(256 * 33);
    expect(new Set(pixels).size).toBeGreaterThan(2);
  });

  it("links the account after six seconds, and what waited is sent then", async () => {
    const emulator = emulatorUnderTest();
    const { ask, pass } = emulator;
    await ask(id, "sendVoiceStatus", { body: voice });
    await ask(id, "qr");
    expect(await stateOf(emulator, id)).toBe("notAuthorized");
    pass(5_000);
    expect(await stateOf(emulator, id)).toBe("authorized");
    expect(await ask(id, "getMessagesCount")).toEqual({ count: 0 });
    const history = await ask(id, "getStateInstanceHistory");
    const [status] = await ask(id, "getOutgoingStatuses");
    expect(status.timestamp).toBeGreaterThanOrEqual(history.at(-1).timestamp);
  });

  it.each([
    ["1101000709", "error"],
    ["1101000710", "passkey"],
    ["1101000701", "error"],
    ["1101000001", "alreadyLogged"],
  ])("is not there for %s: %s", async (instance, type) => {
    const { ask } = emulatorUnderTest();
    const answer = contract.qr.response.parse(await ask(instance, "qr"));
    expect(answer.type).toBe(type);
    expect(answer.message).toMatch(/\w/);
  });

  it("links nothing if it fails, and a passkey does", async () => {
    const emulator = emulatorUnderTest();
    for (const instance of ["1101000709", "1101000710"]) await emulator.ask(instance, "qr");
    emulator.pass(60_000);
    expect(await stateOf(emulator, "1101000709")).toBe("notAuthorized");
    expect(await stateOf(emulator, "1101000710")).toBe("authorized");
  });

  it("does not end a restriction of the account", async () => {
    const emulator = emulatorUnderTest();
    const restricted = "1101000702";
    await emulator.ask(restricted, "logout");
    await emulator.ask(restricted, "qr");
    emulator.pass(10_000);
    expect(await stateOf(emulator, restricted)).toBe("suspended");
  });

  it("lets an instance that refused sends accept them", async () => {
    const { ask, call, pass } = emulatorUnderTest();
    const refusing = "1101000706";
    expect((await call(refusing, "sendVoiceStatus", { body: voice })).status).toBe(400);
    await ask(refusing, "qr");
    pass(10_000);
    expect((await call(refusing, "sendVoiceStatus", { body: voice })).status).toBe(200);
  });
});

describe("the phone code", () => {
  const id = "1101000700";

  it("has eight characters and links the account after eight seconds", async () => {
    const emulator = emulatorUnderTest();
    const answer = await emulator.ask(id, "getAuthorizationCode", phone);
    expect(answer).toEqual({ status: true, code: expect.stringMatching(/^[A-Z1-9]{8}$/) });
    emulator.pass(6_000);
    expect(await stateOf(emulator, id)).toBe("notAuthorized");
    expect(await stateOf(emulator, id)).toBe("authorized");
  });

  it("makes the instance start again when it is asked for the third time", async () => {
    const emulator = emulatorUnderTest();
    const { ask, call, pass } = emulator;
    await ask(id, "getAuthorizationCode", phone);
    await ask(id, "getAuthorizationCode", phone);
    expect(await ask(id, "getAuthorizationCode", phone)).toEqual({ status: false });
    expect(await stateOf(emulator, id)).toBe("starting");
    expect((await call(id, "getAuthorizationCode", phone)).status).toBe(400);
    pass(10_000);
    expect(await stateOf(emulator, id)).toBe("notAuthorized");
  });

  it.each(["1101000711", "1101000001"])("is refused with a bare false by %s", async (instance) => {
    const { ask } = emulatorUnderTest();
    expect(await ask(instance, "getAuthorizationCode", phone)).toBe(false);
  });

  it.each([{}, { phoneNumber: 12345 }, { phoneNumber: "70000000001" }])(
    "is not given for %j",
    async (body) => {
      const { call } = emulatorUnderTest();
      expect((await call(id, "getAuthorizationCode", { body })).status).toBe(400);
    },
  );
});

describe("the account", () => {
  it("is named while it is linked, with a picture that the emulator has", async () => {
    const { ask, send } = emulatorUnderTest();
    const account = contract.getWaSettings.response.parse(await ask("1101000001", "getWaSettings"));
    expect(account).toMatchObject({
      phone: "70000000001",
      stateInstance: "authorized",
      deviceId: "70000000001:8@s.whatsapp.net",
    });
    const picture = await send(account.avatar?.slice(`${ORIGIN}/emulator`.length) ?? "");
    expect(picture.headers.get("Content-Type")).toBe("image/png");
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it.each(["1101000700", "1101000701"])("is empty at %s", async (id) => {
    const { ask } = emulatorUnderTest();
    expect(await ask(id, "getWaSettings")).toMatchObject({ avatar: "", phone: "", deviceId: "" });
  });

  it("is unlinked by logout, keeps what waits, and clears nothing", async () => {
    const emulator = emulatorUnderTest();
    const { ask } = emulator;
    const id = "1101000001";
    expect(await ask(id, "logout")).toEqual({ isLogout: true });
    expect(await stateOf(emulator, id)).toBe("notAuthorized");
    await ask(id, "sendVoiceStatus", { body: voice });
    expect(await ask(id, "clearMessagesQueue")).toBe(false);
    expect(await ask(id, "getMessagesCount")).toEqual({ count: 1 });
  });

  it("starts again after a reboot, and sends nothing meanwhile", async () => {
    const emulator = emulatorUnderTest();
    const { ask, call, pass } = emulator;
    const id = "1101000001";
    for (let count = 0; count < 3; count += 1) await call(id, "sendVoiceStatus", { body: voice });
    expect(await (await call(id, "reboot")).json()).toEqual({ isReboot: true });
    pass(1_000);
    expect(await ask(id, "getMessagesCount")).toEqual({ count: 2 });
    expect(await stateOf(emulator, id)).toBe("authorized");
    pass(2_000);
    expect(await ask(id, "getMessagesCount")).toEqual({ count: 0 });
  });

  it.each([
    ["1101000701", "starting"],
    ["1101000702", "suspended"],
  ])("is after a reboot as it was before: %s is %s", async (id, state) => {
    const emulator = emulatorUnderTest();
    await emulator.ask(id, "reboot");
    emulator.pass(10_000);
    expect(await stateOf(emulator, id)).toBe(state);
  });

  it("has a history of its states, oldest first", async () => {
    const { ask, pass, now } = emulatorUnderTest();
    const id = "1101000001";
    await ask(id, "getStateInstance");
    await ask(id, "reboot");
    pass(5_000);
    await ask(id, "logout");
    const read = async (query: string) =>
      contract.getStateInstanceHistory.response.parse(
        await ask(id, "getStateInstanceHistory", { query }),
      );
    const states = await read("");
    expect(states.map(({ stateInstance }) => stateInstance)).toEqual([
      "notAuthorized",
      "authorized",
      "starting",
      "authorized",
      "notAuthorized",
    ]);
    expect(states.at(-1)?.timestamp).toBe(now() / 1000 - 1);
    expect(await read("?count=2")).toEqual(states.slice(-2));
  });
});

it("settings that nobody knows are listed, and left alone", async () => {
  const { ask } = emulatorUnderTest();
  const id = "1101000714";
  const unknown = { quietHoursStart: "22:00", retryLimits: { sends: 3 } };
  expect(contract.getSettings.response.parse(await ask(id, "getSettings"))).toMatchObject(unknown);
  await ask(id, "setSettings", { body: { autoTyping: 2, enableLidMode: true } });
  const changed = await ask(id, "getSettings");
  expect(changed).toMatchObject({ ...unknown, autoTyping: 2, enableLidMode: true });
});

it("an account on an iPhone publishes for listed recipients only", async () => {
  const { ask, pass } = emulatorUnderTest();
  const id = "1101000713";
  await ask(id, "sendVoiceStatus", { body: voice });
  await ask(id, "sendVoiceStatus", { body: { ...voice, participants: ["447700900101@c.us"] } });
  pass(30_000);
  const journal: { statusMessage: string }[] = await ask(id, "getOutgoingStatuses");
  expect(journal.map(({ statusMessage }) => statusMessage)).toEqual(["read", "pending"]);
  expect(await ask(id, "getSettings")).toMatchObject({ typeAccount: "iphone" });
});
