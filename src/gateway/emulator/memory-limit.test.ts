import { describe, expect, it } from "vitest";
import { emulatorUnderTest, TOKEN } from "./emulator-under-test.ts";

const ID = "1101000001";
const voice = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };
const to = (count: number) => Array.from({ length: count }, (_, index) => `${79e9 + index}@c.us`);

describe("a body", () => {
  it("in JSON of more than 2 MB is refused, and not read to its end", async () => {
    const { send } = emulatorUnderTest();
    let left = 100;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const init = { method: "POST", body, duplex: "half" };
    const response = await send(`/waInstance${ID}/sendVoiceStatus/${TOKEN}`, init);
    expect(response.status).toBe(413);
    expect((await response.json()).message).toBe("request entity too large");
    expect(left).toBeGreaterThan(90);
  });

  it("of 2 MB is read", async () => {
    const { call } = emulatorUnderTest();
    const body = { ...voice, fileName: `${"a".repeat(1_999_900)}.mp3` };
    expect((await call(ID, "sendVoiceStatus", { body })).status).toBe(200);
  });

  it("finds no room while others are received, and finds it after them", async () => {
    const { send } = emulatorUnderTest({}, 1, 1000);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const upload = (body: BodyInit) => {
      const init = { method: "POST", body, duplex: "half" };
      return send(`/waInstance${ID}/uploadFile/${TOKEN}`, init);
    };
    const slow = upload(readable);
    await writer.write(new Uint8Array(900));
    await writer.write(new Uint8Array(1));
    const refused = await upload(new Uint8Array(200));
    expect(refused.status).toBe(503);
    await writer.close();
    expect((await slow).status).toBe(200);
    expect((await upload(new Uint8Array(200))).status).toBe(200);
  });

  it("that is a form of very many parts is refused", async () => {
    const { send } = emulatorUnderTest();
    const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';
    const file = '--x\r\nContent-Disposition: form-data; name="f"; filename="a.mp3"\r\n\r\n1\r\n';
    const headers = { "Content-Type": 'multipart/form-data; boundary="x"' };
    const statusOf = async (count: number) => {
      const body = `${part.repeat(count)}${file}--x--\r\n`;
      const path = `/waInstance${ID}/uploadFile/${TOKEN}`;
      return (await send(path, { method: "POST", headers, body })).status;
    };
    expect(await statusOf(5)).toBe(200);
    expect(await statusOf(1000)).toBe(400);
  });
});

describe("what is kept", () => {
  const idOf = (index: number) => `2${String(index).padStart(6, "0")}001`;

  it("is a thousand instances; the least recently used one starts again", async () => {
    const { call, ask, pass } = emulatorUnderTest();
    await call(idOf(0), "sendVoiceStatus", { body: voice });
    await call(idOf(1), "sendVoiceStatus", { body: voice });
    for (let index = 2; index < 1000; index += 1) {
      await call(idOf(index), "getStateInstance");
    }
    pass(1000);
    expect(await ask(idOf(0), "getOutgoingStatuses")).toHaveLength(1);
    await call(idOf(1000), "getStateInstance");
    pass(1000);
    expect(await ask(idOf(0), "getOutgoingStatuses")).toHaveLength(1);
    expect(await ask(idOf(1), "getOutgoingStatuses")).toHaveLength(0);
  });

  it("is statuses, instances and uploads within one limit", async () => {
    const { send, ask, pass } = emulatorUnderTest({}, 1, 4_000_000);
    const upload = async (id: string) => {
      const body = new Uint8Array(1_600_000);
      const path = `/waInstance${id}/uploadFile/${TOKEN}`;
      const { urlFile } = await (await send(path, { method: "POST", body })).json();
      return new URL(urlFile).pathname.replace("/emulator", "");
    };
    const file = await upload(idOf(0));
    const body = { ...voice, participants: to(1000) };
    const first = await ask(idOf(0), "sendVoiceStatus", { body });
    for (let index = 1; index < 20; index += 1) {
      await ask(idOf(0), "sendVoiceStatus", { body });
    }
    expect((await send(file)).status).toBe(404);
    pass(1000);
    const journal: { idMessage: string }[] = await ask(idOf(0), "getOutgoingStatuses");
    expect(journal.length).toBeGreaterThan(5);
    expect(journal.length).toBeLessThan(20);
    expect(journal.map(({ idMessage }) => idMessage)).not.toContain(first.idMessage);

    await upload(idOf(1));
    await upload(idOf(2));
    const left: unknown[] = await ask(idOf(0), "getOutgoingStatuses");
    expect(left.length).toBeLessThan(journal.length - 3);
  });

  it("is settings of the same type, not longer than an address", async () => {
    const { ask, call } = emulatorUnderTest();
    for (const value of [[], {}, 1, "x".repeat(2001)]) {
      const body = { webhookUrl: value };
      expect(await ask(ID, "setSettings", { body })).toMatchObject({ statusCode: 400 });
    }
    const body = { webhookUrl: "https://files.example/hook" };
    expect(await ask(ID, "setSettings", { body })).toEqual({ saveSettings: true });
    expect((await call(ID, "getSettings")).status).toBe(200);
  });
});
