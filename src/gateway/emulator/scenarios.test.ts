import { describe, expect, it } from "vitest";
import { contract, methods } from "../../green-api/contract.ts";
import { failureOf, type FailureCode, quotaOf } from "../../green-api/failure-catalogue.ts";
import { type Scenario, scenarios } from "../../green-api/scenarios.ts";
import { AnswerLost } from "./api-refusal.ts";
import { emulatorUnderTest, TOKEN } from "./emulator-under-test.ts";

const voice = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };

function idOf(scenario: Scenario): string {
  const [ending] = Object.entries(scenarios).find(([, name]) => name === scenario) ?? ["001"];
  return `1101000${ending}`;
}

async function sendAs(scenario: Scenario) {
  const emulator = emulatorUnderTest();
  const id = idOf(scenario);
  const response = await emulator.call(id, "sendVoiceStatus", { body: voice });
  const text = await response.text();
  emulator.pass(30_000);
  const journal = await emulator.call(id, "getOutgoingStatuses");
  return { emulator, id, response, text, journal };
}

/** The message of a failure, as the client reads it. */
function sentenceOf(text: string): string {
  try {
    return JSON.parse(text).message ?? text;
  } catch {
    return text;
  }
}

describe("refusals of a send", () => {
  it.each<[Scenario, number, FailureCode]>([
    ["request-invalid", 400, "validation-failed"],
    ["token-wrong", 401, "unauthorized"],
    ["forbidden", 403, "forbidden"],
    ["instance-lost", 404, "not-found"],
    ["account-suspended", 403, "account-suspended"],
    ["too-many-requests", 429, "too-many-requests"],
    ["quota-exceeded", 466, "quota-exceeded"],
    ["correspondents-quota-exceeded", 466, "correspondents-quota-exceeded"],
    ["server-error", 500, "server-error"],
    ["bad-gateway", 502, "bad-gateway"],
    ["starting", 400, "instance-starting"],
    ["not-authorized-refused", 400, "not-authorized"],
  ])("%s answers %i, which is read as %s", async (scenario, status, code) => {
    const { response, text, journal } = await sendAs(scenario);
    expect(response.status).toBe(status);
    expect(failureOf(status, sentenceOf(text))).toBe(code);
    if (journal.ok) expect(await journal.json()).toEqual([]);
  });

  it("says how much of the quota is used", async () => {
    const { text } = await sendAs("quota-exceeded");
    const body = JSON.parse(text);
    expect(body.invokeStatus).toMatchObject({
      method: "sendvoicestatus",
      status: "QUOTE_EXCEEDED",
    });
    expect(quotaOf(body)).toEqual({ used: 100, total: 100, allowedNumbers: [] });
  });

  it("says which three correspondents are still allowed", async () => {
    const { text } = await sendAs("correspondents-quota-exceeded");
    const quota = quotaOf(JSON.parse(text));
    expect(quota).toMatchObject({ used: 3, total: 3 });
    expect(quota?.allowedNumbers).toHaveLength(3);
  });

  it("is an HTML page for a bad gateway", async () => {
    const { response, text } = await sendAs("bad-gateway");
    expect(response.headers.get("Content-Type")).toBe("text/html");
    expect(text).toContain("<h1>502 Bad Gateway</h1>");
  });

  it.each<Scenario>(["quota-exceeded", "server-error", "starting"])(
    "%s lets the other methods work",
    async (scenario) => {
      const { emulator, id } = await sendAs(scenario);
      expect((await emulator.call(id, "getSettings")).status).toBe(200);
    },
  );

  it.each<[Scenario, number]>([
    ["token-wrong", 401],
    ["forbidden", 403],
  ])("%s answers every method with %i", async (scenario, status) => {
    const emulator = emulatorUnderTest();
    for (const method of methods) {
      const response = await emulator.call(idOf(scenario), method);
      expect([method, response.status]).toEqual([method, status]);
      expect((await response.json()).path).toContain(TOKEN);
    }
  });
});

describe("useless answers to a send that was queued", () => {
  it.each<[Scenario, string, (text: string) => boolean]>([
    ["html-answer", "text/html", (text) => text.startsWith("<html>")],
    ["empty-answer", "text/plain", (text) => text === ""],
    ["id-missing", "application/json", (text) => text === "{}"],
    ["huge-answer", "application/json", (text) => text.length > 5_000_000],
  ])("%s", async (scenario, type, asExpected) => {
    const { response, text, journal } = await sendAs(scenario);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(asExpected(text)).toBe(true);
    expect(await journal.json()).toHaveLength(1);
  });

  it("answer-lost cuts the connection", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("answer-lost");
    const sent = emulator.call(id, "sendVoiceStatus", { body: voice });
    await expect(sent).rejects.toBeInstanceOf(AnswerLost);
    expect(await emulator.ask(id, "getOutgoingStatuses")).toHaveLength(1);
  });

  it("never-answers waits until the caller gives up", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("never-answers");
    const giveUp = new AbortController();
    let settled = false;
    const sent = emulator.call(id, "sendVoiceStatus", { body: voice, signal: giveUp.signal });
    const watched = sent.finally(() => {
      settled = true;
    });
    watched.catch(() => {});
    await expect.poll(async () => (await emulator.ask(id, "getOutgoingStatuses")).length).toBe(1);
    expect(settled).toBe(false);
    giveUp.abort();
    await expect(watched).rejects.toBeInstanceOf(AnswerLost);
  });
});

describe("states of the instance", () => {
  it.each<[Scenario, unknown]>([
    ["not-authorized", { stateInstance: "notAuthorized" }],
    ["not-authorized-refused", { stateInstance: "notAuthorized" }],
    ["starting", { stateInstance: "starting" }],
    ["suspended", { stateInstance: "suspended" }],
    ["yellow-card", { stateInstance: "yellowCard" }],
    ["state-null", null],
    ["state-unknown", { stateInstance: "hibernating" }],
  ])("%s", async (scenario, body) => {
    const { ask } = emulatorUnderTest();
    expect(await ask(idOf(scenario), "getStateInstance")).toEqual(body);
  });

  it.each<Scenario>(["not-authorized", "suspended", "yellow-card", "state-null", "state-unknown"])(
    "%s takes a send and keeps it in the queue",
    async (scenario) => {
      const { emulator, id, response, journal } = await sendAs(scenario);
      expect(response.status).toBe(200);
      expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 1 });
      expect((await journal.json())[0].statusMessage).toBe("pending");
    },
  );

  it.each(
    Object.entries(scenarios).filter(([, name]) => !["token-wrong", "forbidden"].includes(name)),
  )("…%s answers its state by the contract", async (ending) => {
    const { ask } = emulatorUnderTest();
    const body = await ask(`1101000${ending}`, "getStateInstance");
    expect(contract.getStateInstance.response.safeParse(body).success).toBe(true);
  });
});

describe("contacts and numbers", () => {
  it.each<[Scenario, number, number]>([
    ["contacts-empty", 0, 0],
    ["contacts-many", 10_000, 9_000],
    ["contacts-nameless", 24, 0],
    ["contacts-lid", 25, 1],
  ])("%s has %i people, %i of them saved", async (scenario, count, saved) => {
    const { ask } = emulatorUnderTest();
    const query = "?group=false";
    const contacts = contract.getContacts.response.parse(
      await ask(idOf(scenario), "getContacts", { query }),
    );
    expect(contacts).toHaveLength(count);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(count);
    expect(contacts.filter(({ contactName }) => contactName)).toHaveLength(saved);
  });

  it.each<[Scenario, number[]]>([
    ["quota-exceeded", [200, 200, 200, 466, 466]],
    ["too-many-requests", [200, 429, 200, 200, 200, 200, 429]],
  ])("%s checks some numbers: %j", async (scenario, expected) => {
    const { call } = emulatorUnderTest();
    const statuses: number[] = [];
    for (const _ of expected) {
      const body = { chatId: "447700900101@c.us" };
      statuses.push((await call(idOf(scenario), "checkWhatsapp", { body })).status);
    }
    expect(statuses).toEqual(expected);
  });
});

it("upload-fails keeps no file, and accepts statuses", async () => {
  const { call } = emulatorUnderTest();
  const id = idOf("upload-fails");
  const upload = await call(id, "uploadFile", { body: new Uint8Array([1, 2, 3]) });
  expect(upload.status).toBe(500);
  expect((await call(id, "sendVoiceStatus", { body: voice })).status).toBe(200);
});

it.each([
  [1, 0],
  [3, 2],
])("of %i in its queue, queue-hidden counts all and shows %i", async (count, shown) => {
  const { call } = emulatorUnderTest();
  const id = idOf("queue-hidden");
  // The first leaves at once.
  for (let sent = 0; sent <= count; sent += 1) {
    await expect(call(id, "sendVoiceStatus", { body: voice })).rejects.toThrow(AnswerLost);
  }
  expect(await (await call(id, "showMessagesQueue")).json()).toHaveLength(shown);
  expect(await (await call(id, "getMessagesCount")).json()).toEqual({ count });
});

describe("what becomes of a status", () => {
  it("statistics-empty has no viewers", async () => {
    const { emulator, id, text, journal } = await sendAs("statistics-empty");
    const query = `?idMessage=${JSON.parse(text).idMessage}`;
    expect(await emulator.ask(id, "getStatusStatistic", { query })).toEqual([]);
    expect((await journal.json())[0].statusMessage).toBe("read");
  });

  it("recipients-missing has no recipients in the journal", async () => {
    const { ask, call, pass } = emulatorUnderTest();
    const id = idOf("recipients-missing");
    const body = { ...voice, participants: ["447700900101@c.us"] };
    const { idMessage } = await (await call(id, "sendVoiceStatus", { body })).json();
    pass(30_000);
    const [entry] = await ask(id, "getOutgoingStatuses");
    expect(entry).toMatchObject({ statusMessage: "read", participants: [] });
    const query = `?idMessage=${idMessage}`;
    expect(await ask(id, "getStatusStatistic", { query })).toHaveLength(1);
  });

  it("notifications-off knows only that it was sent, until they are turned on", async () => {
    const { emulator, id, journal } = await sendAs("notifications-off");
    expect((await journal.json())[0].statusMessage).toBe("sent");
    expect(await emulator.ask(id, "getSettings")).toMatchObject({ outgoingWebhook: "no" });
    await emulator.ask(id, "setSettings", { body: { outgoingWebhook: "yes" } });
    emulator.pass(3000);
    await emulator.call(id, "sendVoiceStatus", { body: voice });
    emulator.pass(30_000);
    const states = await emulator.ask(id, "getOutgoingStatuses");
    expect(states.map((entry: { statusMessage: string }) => entry.statusMessage)).toEqual([
      "read",
      "sent",
    ]);
  });

  it("never-published accepts it, and it stays pending", async () => {
    const { response, journal } = await sendAs("never-published");
    expect(response.status).toBe(200);
    expect((await journal.json())[0].statusMessage).toBe("pending");
  });
});

describe("what the queue and WhatsApp do to a status", () => {
  it("quota-exceeded-later refuses the third send", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("quota-exceeded-later");
    const statuses = [];
    for (let send = 0; send < 4; send += 1) {
      emulator.pass(1000);
      statuses.push((await emulator.call(id, "sendVoiceStatus", { body: voice })).status);
    }
    expect(statuses).toEqual([200, 200, 466, 466]);
  });

  it("queue-hides-single counts a waiting status, shows none, and sends it", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("queue-hides-single");
    await emulator.ask(id, "sendVoiceStatus", { body: voice });
    expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 1 });
    expect(await emulator.ask(id, "showMessagesQueue")).toEqual([]);
    emulator.pass(30_000);
    expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 0 });
    expect((await emulator.ask(id, "getOutgoingStatuses"))[0].statusMessage).toBe("read");
  });

  it("queue-stuck is authorized, and its queue does not move until the status is dropped", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("queue-stuck");
    await emulator.ask(id, "sendVoiceStatus", { body: voice });
    emulator.pass(3_600_000);
    expect(await emulator.ask(id, "getStateInstance")).toEqual({ stateInstance: "authorized" });
    expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 1 });
    expect((await emulator.ask(id, "getOutgoingStatuses"))[0].statusMessage).toBe("pending");
    emulator.pass(24 * 3_600_000);
    expect(await emulator.ask(id, "getMessagesCount")).toEqual({ count: 0 });
  });

  it("restricted-sent says sent, and delivers to nobody", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("restricted-sent");
    const { idMessage } = await emulator.ask(id, "sendVoiceStatus", { body: voice });
    emulator.pass(60_000);
    expect(await emulator.ask(id, "getStateInstance")).toEqual({ stateInstance: "yellowCard" });
    expect((await emulator.ask(id, "getOutgoingStatuses"))[0].statusMessage).toBe("sent");
    const query = `?idMessage=${idMessage}`;
    const steps: { status: string }[] = await emulator.ask(id, "getStatusStatistic", { query });
    expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(["sent"]));
  });
});

describe("what statistics say", () => {
  async function statisticOf(scenario: Scenario, body: object = voice) {
    const emulator = emulatorUnderTest();
    const id = idOf(scenario);
    const { idMessage } = await emulator.ask(id, "sendVoiceStatus", { body });
    emulator.pass(60_000);
    const query = `?idMessage=${idMessage}`;
    return { emulator, id, ask: () => emulator.ask(id, "getStatusStatistic", { query }) };
  }

  it("statistics-lid names people by ids that the contacts match, one twice, and a stranger", async () => {
    const participants = ["447700900101@c.us", "447700900104@c.us"];
    const { emulator, id, ask } = await statisticOf("statistics-lid", { ...voice, participants });
    const named: string[] = (await ask()).map((step: { participant: string }) => step.participant);
    const contacts: { id: string; contactName?: string }[] = await emulator.ask(id, "getContacts");
    const numbersOf = (lid = "") => {
      const name = contacts.find((contact) => contact.id === lid)?.contactName;
      return contacts
        .filter(({ id: other, contactName }) => contactName === name && other.endsWith("@c.us"))
        .map((contact) => contact.id);
    };
    expect(named).toHaveLength(4);
    expect(numbersOf(named[0])).toEqual(["447700900101@c.us"]);
    expect(contacts.map((contact) => contact.id)).not.toContain(named[1]);
    expect(named.slice(2)).toEqual(["447700900101@c.us", "199999999999999@lid"]);
    expect(await emulator.ask(id, "getOutgoingStatuses")).toHaveLength(1);
  });

  it("statistics-too-early answers one question of three", async () => {
    const { emulator, id } = await statisticOf("statistics-too-early");
    const codes = [];
    for (let call = 0; call < 6; call += 1) {
      emulator.pass(1000);
      codes.push((await emulator.call(id, "getStatusStatistic", { query: "?idMessage=x" })).status);
    }
    expect(codes).toEqual([429, 429, 200, 429, 429, 200]);
  });

  it("statistics-forgotten has none of earlier statuses after a restart", async () => {
    const { emulator, id, ask } = await statisticOf("statistics-forgotten");
    expect(await ask()).toHaveLength(24);
    await emulator.ask(id, "setSettings", { body: { outgoingWebhook: "yes" } });
    emulator.pass(5000);
    expect(await ask()).toEqual([]);
    expect((await emulator.ask(id, "getOutgoingStatuses"))[0].statusMessage).toBe("read");
  });

  it("sent-elsewhere has a status of the phone, and one of another program", async () => {
    const emulator = emulatorUnderTest();
    const id = idOf("sent-elsewhere");
    const journal: { idMessage: string; sendByApi: boolean; statusMessage: string }[] =
      await emulator.ask(id, "getOutgoingStatuses");
    expect(journal.map(({ sendByApi, statusMessage }) => [sendByApi, statusMessage])).toEqual([
      [false, "read"],
      [true, "read"],
    ]);
    const idMessage = journal[0]?.idMessage;
    await emulator.call(id, "deleteStatus", { body: { idMessage } });
    expect((await emulator.ask(id, "getOutgoingStatuses"))[0].typeMessage).toBe("deletedMessage");
  });
});
