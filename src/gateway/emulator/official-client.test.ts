import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { GreenApiClient } from "@green-api/whatsapp-api-client-js-v2";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Method, methods } from "../../green-api/contract.ts";
import { createEmulator } from "./emulator.ts";

let server: Server;
let apiUrl: string;
let time = Date.UTC(2026, 2, 1, 12);

/** GREEN-API's own client, which knows one host only, led to the emulator. */
class LocalClient extends GreenApiClient {
  protected override buildUrl(): string {
    return `${apiUrl}/waInstance${this.instance.idInstance}`;
  }
}

beforeAll(async () => {
  const emulator = createEmulator({
    // Each question for the time is a second later, so that no call comes too early.
    now: () => (time += 1000),
    readOwnFile: async () => undefined,
  });
  server = createServer((...given) => void getRequestListener(emulator)(...given));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emulator`;
  vi.spyOn(console, "log").mockImplementation(() => {});
});

afterAll(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
});

const apiTokenInstance = "anyToken";
const connect = (idInstance: number) => new LocalClient({ idInstance, apiTokenInstance });
const healthy = () => connect(1101000001);
const status = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };
const idMessage = expect.stringMatching(/^3EB0[0-9A-F]{16}$/);

/** A call of each method that both GREEN-API's client and the contract have, and its answer. */
const calls: [Method, () => Promise<unknown>, unknown][] = [
  ["getStateInstance", () => healthy().getStateInstance(), { stateInstance: "authorized" }],
  [
    "getSettings",
    () => healthy().getSettings(),
    expect.objectContaining({ outgoingWebhook: "yes" }),
  ],
  [
    "setSettings",
    () => connect(1101000002).setSettings({ outgoingWebhook: "no" }),
    { saveSettings: true },
  ],
  [
    "getWaSettings",
    () => healthy().getWaSettings(),
    expect.objectContaining({ phone: "70000000001", stateInstance: "authorized" }),
  ],
  [
    "qr",
    () => connect(1101000700).getQR(),
    { type: "qrCode", message: expect.stringMatching(/^iVBOR/) },
  ],
  [
    "getAuthorizationCode",
    () => connect(1101001700).getAuthorizationCode(70000000001),
    { status: true, code: expect.stringMatching(/^[A-Z1-9]{8}$/) },
  ],
  ["reboot", () => connect(1101000003).reboot(), { isReboot: true }],
  ["logout", () => connect(1101000004).logout(), { isLogout: true }],
  ["showMessagesQueue", () => healthy().showMessagesQueue(), []],
  ["clearMessagesQueue", () => healthy().clearMessagesQueue(), { isCleared: true }],
  ["getContacts", () => healthy().getContacts(), expect.arrayContaining([expect.anything()])],
  [
    "checkWhatsapp",
    () => healthy().checkWhatsapp({ phoneNumber: 447700900101 }),
    expect.objectContaining({ existsWhatsapp: true }),
  ],
  ["sendVoiceStatus", () => healthy().sendVoiceStatus(status), { idMessage }],
  ["sendTextStatus", () => healthy().sendTextStatus({ message: "Hello" }), { idMessage }],
  [
    "sendMediaStatus",
    () => healthy().sendMediaStatus({ ...status, fileName: "a.jpg" }),
    { idMessage },
  ],
  [
    "getOutgoingStatuses",
    () => connect(1101000811).getOutgoingStatuses({ minutes: 60 }),
    [expect.anything(), expect.anything()],
  ],
  ["getStatusStatistic", () => healthy().getStatusStatistic({ idMessage: "none" }), []],
  [
    "deleteStatus",
    async () => {
      const client = connect(1101000005);
      const sent = await client.sendVoiceStatus(status);
      return client.deleteStatus({ idMessage: sent.idMessage });
    },
    undefined,
  ],
  [
    "uploadFile",
    () => healthy().uploadFile(new File(["sound"], "a.mp3", { type: "audio/mpeg" })),
    { urlFile: expect.stringContaining("/emulator/files/1101000001/") },
  ],
];

test("the list has each method that GREEN-API's own client has, too", () => {
  const listed = calls.map(([method]) => method);
  const unknownToIt = methods.filter((method) => !listed.includes(method));
  expect(unknownToIt).toEqual(["getStateInstanceHistory", "getMessagesCount"]);
});

test.each(calls)("GREEN-API's own client calls %s", async (_, call, answer) => {
  expect(await call()).toEqual(answer);
});
