import { describe, expect, it } from "vitest";
import { contract } from "../../green-api/contract.ts";
import { everyoneOf } from "./instance/demo-contacts.ts";
import { createInstance } from "./instance/emulated-instance.ts";
import { emulatorUnderTest, ORIGIN, TOKEN, wavOf } from "./emulator-under-test.ts";

const ID = "1101000001";
const voice = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };
const people = everyoneOf(createInstance("1101000001", 0, 1));

type UnderTest = ReturnType<typeof emulatorUnderTest>;

async function post({ call }: UnderTest, id = ID, body: object = voice): Promise<string> {
  const response = await call(id, "sendVoiceStatus", { body });
  const { idMessage } = await response.json();
  expect(idMessage).toMatch(/^3EB0[0-9A-F]{16}$/);
  return idMessage;
}

async function journal({ ask }: UnderTest, id = ID, query = "") {
  return contract.getOutgoingStatuses.response.parse(
    await ask(id, "getOutgoingStatuses", { query }),
  );
}

async function statistic({ ask }: UnderTest, idMessage: string, id = ID) {
  const query = `?idMessage=${idMessage}`;
  return contract.getStatusStatistic.response.parse(await ask(id, "getStatusStatistic", { query }));
}

async function stateOf(emulator: UnderTest, id = ID) {
  const [newest] = await journal(emulator, id);
  return newest?.statusMessage;
}

describe("the queue", () => {
  it("sends one status after each delay, in order", async () => {
    const emulator = emulatorUnderTest();
    const ids = [await post(emulator), await post(emulator), await post(emulator)];
    const shown = async () => {
      const queue = await emulator.ask(ID, "showMessagesQueue");
      return contract.showMessagesQueue.response.parse(queue).map((item) => item.messageID);
    };
    const { call, pass } = emulator;
    expect((await (await call(ID, "getMessagesCount")).json()).count).toBe(2);
    pass(500);
    expect(await shown()).toEqual([ids[2]]);
    expect(await shown()).toEqual([]);
    const sent = await journal(emulator);
    expect(sent.map((entry) => entry.idMessage)).toEqual(ids.toReversed());
  });

  it("keeps the delay between two sends, and sends at once after a longer pause", async () => {
    const emulator = emulatorUnderTest();
    const { ask, pass, call } = emulator;
    await ask(ID, "setSettings", { body: { delaySendMessagesMilliseconds: 60_000 } });
    pass(3000);
    const count = async () => (await ask(ID, "getMessagesCount")).count;
    await post(emulator);
    await post(emulator);
    expect(await count()).toBe(1);
    pass(57_500);
    expect(await count()).toBe(1);
    expect(await count()).toBe(0);
    pass(60_000);
    await post(emulator);
    expect((await (await call(ID, "showMessagesQueue")).json()).length).toBe(0);
  });

  it("shows waiting statuses as they were requested", async () => {
    const emulator = emulatorUnderTest();
    const body = { ...voice, backgroundColor: "#228B22", participants: ["447700900101@c.us"] };
    const idMessage = await post(emulator, "1101000700", body);
    expect(await emulator.ask("1101000700", "showMessagesQueue")).toEqual([
      { messageID: idMessage, type: "sendVoiceStatus", body },
    ]);
  });

  it("is emptied by clearMessagesQueue, and what was in it is never sent", async () => {
    const emulator = emulatorUnderTest();
    await post(emulator);
    const second = await post(emulator);
    expect(await emulator.call(ID, "clearMessagesQueue").then((r) => r.json())).toEqual({
      isCleared: true,
    });
    expect(await emulator.ask(ID, "getMessagesCount")).toEqual({ count: 0 });
    emulator.pass(60_000);
    const cleared = (await journal(emulator)).find((entry) => entry.idMessage === second);
    expect(cleared?.statusMessage).toBe("pending");
  });

  it("waits while the instance is not authorized, for a day and no longer", async () => {
    const emulator = emulatorUnderTest();
    const id = "1101000700";
    await post(emulator, id);
    emulator.pass(24 * 3600 * 1000 - 2000);
    expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 1 });
    expect(await stateOf(emulator, id)).toBe("pending");
    expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 0 });
    expect((await journal(emulator, id, "?minutes=2000"))[0]?.statusMessage).toBe("pending");
  });

  it("waits while the instance restarts", async () => {
    const emulator = emulatorUnderTest();
    const start = emulator.now() / 1000;
    await post(emulator);
    await post(emulator);
    await emulator.call(ID, "setSettings", { body: { outgoingWebhook: "no" } });
    emulator.pass(60_000);
    const entries = await journal(emulator);
    expect(entries[0]).toMatchObject({ statusMessage: "sent", timestamp: start + 3 });
  });

  it("is twenty times faster if the emulator is, and statuses are read that much sooner", async () => {
    const emulator = emulatorUnderTest({}, 20);
    const ids = [await post(emulator), await post(emulator)];
    const waiting = async (method: "getMessagesCount" | "showMessagesQueue") =>
      (await emulator.call(ID, method)).json();
    expect(await waiting("getMessagesCount")).toEqual({ count: 1 });
    emulator.pass(50);
    expect(await waiting("showMessagesQueue")).toEqual([]);
    emulator.pass(1000);
    const states = (await journal(emulator)).map(({ statusMessage }) => statusMessage);
    expect(states).toEqual(["read", "read"]);
    const seen = await statistic(emulator, ids[0] ?? "");
    expect(seen.filter(({ status }) => status === "read")).toHaveLength(16);
  });

  it("drops what a slow queue would send after a day", async () => {
    const emulator = emulatorUnderTest();
    await emulator.ask(ID, "setSettings", { body: { delaySendMessagesMilliseconds: 600_000 } });
    emulator.pass(3000);
    for (let index = 0; index < 150; index++) {
      emulator.pass(200);
      await post(emulator);
    }
    emulator.pass(30 * 3600 * 1000);
    const entries = await journal(emulator, ID, "?minutes=3000");
    const states = entries.map((entry) => entry.statusMessage);
    expect(states.filter((state) => state === "read")).toHaveLength(145);
    expect(states.filter((state) => state === "pending")).toHaveLength(5);
    expect(states.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => "pending"));
  });
});

describe("the life of a status", () => {
  it("goes from pending to read", async () => {
    const emulator = emulatorUnderTest();
    const body = { ...voice, participants: ["447700900101@c.us"] };
    await post(emulator);
    await post(emulator, ID, body);
    const states = [];
    states.push((await (await emulator.call(ID, "getOutgoingStatuses")).json())[0].statusMessage);
    for (let second = 0; second < 6; second++) states.push(await stateOf(emulator));
    expect(states).toEqual(["pending", "sent", "sent", "delivered", "delivered", "read", "read"]);
  });

  it("is read by one recipient after another, within 20 seconds by two of three", async () => {
    const emulator = emulatorUnderTest();
    const idMessage = await post(emulator);
    const counts = [];
    for (let second = 0; second < 20; second++) {
      const steps = await statistic(emulator, idMessage);
      expect(steps.map((step) => step.participant)).toEqual(people);
      counts.push(steps.filter((step) => step.status === "read").length);
    }
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    expect(new Set(counts).size).toBeGreaterThan(7);
    expect(counts.at(0)).toBe(0);
    expect(counts.at(-1)).toBe(16);
    emulator.pass(24 * 60 * 60 * 1000);
    const last = await statistic(emulator, idMessage);
    expect(last.slice(16).every((step) => step.status === "delivered")).toBe(true);
  });

  it("is read by all of up to five people", async () => {
    const emulator = emulatorUnderTest();
    const body = { ...voice, participants: people.slice(0, 5) };
    const idMessage = await post(emulator, ID, body);
    emulator.pass(20_000);
    const steps = await statistic(emulator, idMessage);
    expect(steps.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => "read"));
  });

  it("gives each step its own timestamp", async () => {
    const emulator = emulatorUnderTest();
    const sentAt = emulator.now() / 1000;
    const body = { ...voice, participants: ["447700900101@c.us"] };
    const idMessage = await post(emulator, ID, body);
    expect((await statistic(emulator, idMessage))[0]).toEqual({
      timestamp: sentAt,
      participant: "447700900101@c.us",
      status: "sent",
    });
    emulator.pass(30_000);
    expect((await statistic(emulator, idMessage))[0]?.timestamp).toBe(sentAt + 4);
    expect((await journal(emulator))[0]?.timestamp).toBe(sentAt + 4);
  });

  it("silently skips numbers without WhatsApp, duplicates, and what is not a number", async () => {
    const emulator = emulatorUnderTest();
    const participants = ["447700900101@c.us", "447700900000@c.us", "447700900101@c.us", "hello"];
    const idMessage = await post(emulator, ID, { ...voice, participants });
    const steps = await statistic(emulator, idMessage);
    expect(steps.map((step) => step.participant)).toEqual(["447700900101@c.us"]);
    expect((await journal(emulator))[0]?.participants).toEqual(participants);
  });

  it("works with as many recipients as a request can have, and so do later statuses", async () => {
    const emulator = emulatorUnderTest();
    const participants = Array.from({ length: 132_000 }, (_, at) => `${1_000_001 + at}@c.us`);
    const idMessage = await post(emulator, ID, { ...voice, participants });
    const later = await post(emulator);
    emulator.pass(60_000);
    const entries = await journal(emulator);
    expect(entries.map((entry) => entry.idMessage)).toEqual([later, idMessage]);
    expect(entries.map((entry) => entry.statusMessage)).toEqual(["read", "read"]);
  });

  it("treats an empty list of participants as a missing one", async () => {
    const emulator = emulatorUnderTest();
    const idMessage = await post(emulator, ID, { ...voice, participants: [] });
    expect(await statistic(emulator, idMessage)).toHaveLength(24);
  });

  it("has no statistics before it is sent, nor for an unknown id", async () => {
    const emulator = emulatorUnderTest();
    const idMessage = await post(emulator, "1101000700");
    expect(await statistic(emulator, idMessage, "1101000700")).toEqual([]);
    expect(await statistic(emulator, "3EB00000000000000000")).toEqual([]);
  });

  it("has progress only if notifications were on when it was sent", async () => {
    const emulator = emulatorUnderTest();
    await emulator.ask(ID, "setSettings", { body: { outgoingWebhook: "no" } });
    emulator.pass(3000);
    const untracked = await post(emulator);
    emulator.pass(1000);
    await emulator.ask(ID, "setSettings", { body: { outgoingWebhook: "yes" } });
    emulator.pass(3000);
    const tracked = await post(emulator);
    emulator.pass(60_000);
    const entries = await journal(emulator);
    const states = entries.map((entry) => [entry.idMessage, entry.statusMessage]);
    expect(states).toEqual([
      [tracked, "read"],
      [untracked, "sent"],
    ]);
    expect(await statistic(emulator, untracked)).toEqual([]);
    expect(await statistic(emulator, tracked)).toHaveLength(24);
  });

  it("is shown in the journal without its colour", async () => {
    const emulator = emulatorUnderTest();
    const body = { ...voice, backgroundColor: "#228B22", participants: ["447700900101@c.us"] };
    const idMessage = await post(emulator, ID, body);
    expect(await emulator.ask(ID, "getOutgoingStatuses")).toEqual([
      {
        type: "outgoing",
        idMessage,
        timestamp: emulator.now() / 1000 - 1,
        typeMessage: "audioMessage",
        chatId: "70000000001@c.us",
        statusMessage: "sent",
        sendByApi: true,
        participants: ["447700900101@c.us"],
        downloadUrl: voice.urlFile,
        caption: "",
        fileName: "a.mp3",
        jpegThumbnail: "",
        mimeType: "audio/mpeg",
      },
    ]);
  });

  it("leaves the journal of the last minutes, and that of the last day", async () => {
    const emulator = emulatorUnderTest();
    await post(emulator);
    emulator.pass(10 * 60_000);
    expect(await journal(emulator, ID, "?minutes=5")).toEqual([]);
    expect(await journal(emulator)).toHaveLength(1);
    emulator.pass(24 * 3600 * 1000);
    expect(await journal(emulator)).toEqual([]);
    expect(await journal(emulator, ID, "?minutes=3000")).toHaveLength(1);
    emulator.pass(30 * 24 * 3600 * 1000);
    expect(await journal(emulator, ID, "?minutes=99999999")).toEqual([]);
  });
});

describe("other kinds of status", () => {
  it("shows a text with the people inside", async () => {
    const emulator = emulatorUnderTest();
    const body = { message: "Hi", backgroundColor: "#000000", font: "SERIF", participants: [] };
    await emulator.call(ID, "sendTextStatus", { body });
    expect((await journal(emulator))[0]).toMatchObject({
      typeMessage: "extendedTextMessage",
      textMessage: "Hi",
      extendedTextMessage: { text: "Hi", backgroundColor: "#000000", font: "SERIF" },
    });
  });

  it.each([
    ["a.jpg", "imageMessage", "read"],
    ["a.mp4", "videoMessage", "read"],
    ["a.mp3", "imageMessage", "pending"],
  ])("shows the medium %s as %s, %s in the end", async (fileName, typeMessage, statusMessage) => {
    const emulator = emulatorUnderTest();
    const body = { urlFile: "https://files.example/a", fileName, caption: "Look" };
    await emulator.call(ID, "sendMediaStatus", { body });
    emulator.pass(30_000);
    expect((await journal(emulator))[0]).toMatchObject({
      typeMessage,
      statusMessage,
      caption: "Look",
    });
  });
});

describe("deleteStatus", () => {
  it("answers with an empty body, and the journal shows a deleted message", async () => {
    const emulator = emulatorUnderTest();
    const idMessage = await post(emulator);
    const response = await emulator.call(ID, "deleteStatus", { body: { idMessage } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect((await journal(emulator))[0]?.typeMessage).toBe("deletedMessage");
  });

  it("removes a waiting status from the queue", async () => {
    const emulator = emulatorUnderTest();
    await post(emulator);
    const idMessage = await post(emulator);
    await emulator.call(ID, "deleteStatus", { body: { idMessage } });
    expect(await emulator.call(ID, "getMessagesCount").then((r) => r.json())).toEqual({ count: 0 });
  });

  it("knows only the ids of its own instance", async () => {
    const emulator = emulatorUnderTest();
    const idMessage = await post(emulator);
    const response = await emulator.call("1101000002", "deleteStatus", { body: { idMessage } });
    expect(response.status).toBe(400);
    expect((await response.json()).message).toBe("ID message notfound");
  });
});

describe("what is published", () => {
  const files = {
    "/short.wav": wavOf(2),
    "/ten-minutes.wav": wavOf(600),
    "/too-long.wav": wavOf(601),
    "/download.wav": wavOf(2, "application/octet-stream"),
    "/page.html": new Blob(["<html></html>"], { type: "text/html" }),
    "/liar.mp3": new Blob(["no audio in here"], { type: "audio/mpeg" }),
  };

  it.each([
    [`${ORIGIN}/short.wav`, "read"],
    ["http://127.0.0.1:5173/short.wav", "read"],
    [`${ORIGIN}/ten-minutes.wav`, "read"],
    [`${ORIGIN}/too-long.wav`, "pending"],
    [`${ORIGIN}/download.wav`, "pending"],
    [`${ORIGIN}/page.html`, "pending"],
    [`${ORIGIN}/liar.mp3`, "pending"],
    [`${ORIGIN}/missing.mp3`, "pending"],
    [`${ORIGIN}/emulator/files/1101000001/missing.mp3`, "pending"],
    ["not a URL", "pending"],
    ["https://elsewhere.example/missing.mp3", "read"],
    ["http://localhost:9999/missing.mp3", "read"],
  ])("%s is accepted, and %s in the end", async (urlFile, state) => {
    const emulator = emulatorUnderTest(files);
    await post(emulator, ID, { urlFile, fileName: "a.wav" });
    emulator.pass(30_000);
    expect(await emulator.ask(ID, "getMessagesCount")).toEqual({ count: 0 });
    expect(await stateOf(emulator)).toBe(state);
  });

  it("publishes an upload, but not one that browsers save instead of playing it", async () => {
    const emulator = emulatorUnderTest();
    const upload = async (type: string) => {
      const path = `/waInstance${ID}/uploadFile/${TOKEN}`;
      const body = wavOf(1, type);
      return (await (await emulator.send(path, { method: "POST", body })).json()).urlFile;
    };
    const urls = [await upload("audio/wav"), await upload("application/x-strange")];
    for (const urlFile of urls) await post(emulator, ID, { urlFile, fileName: "a.wav" });
    emulator.pass(30_000);
    const states = (await journal(emulator)).map((entry) => entry.statusMessage);
    expect(states).toEqual(["pending", "read"]);
  });
});
