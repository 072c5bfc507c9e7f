import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { readSettings, SettingsRefused } from "./settings.ts";

const TOKEN = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
const shop = {
  label: "Shop",
  idInstance: "1101000001",
  apiTokenInstance: TOKEN,
  apiUrl: "https://1101.api.green-api.com",
};
const one = JSON.stringify([shop]);
let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "settings-"));
  await writeFile(inFolder("one.json"), one);
  await writeFile(inFolder("bad.json"), JSON.stringify([{ ...shop, apiUrl: TOKEN }]));
});
afterAll(() => rm(folder, { recursive: true }));

function complaintsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsRefused) return error.complaints;
    throw error;
  }
  return [];
}

test("without any, the studio is for this machine and has no emulator", () => {
  expect(readSettings({})).toMatchObject({
    host: "127.0.0.1",
    port: 5877,
    publicUrl: undefined,
    serverInstances: [],
    hasEmulator: false,
    idleLimitMs: 75_000,
    dataFolder: expect.stringContaining("voice-status-studio"),
  });
});

test("all are read", () => {
  const settings = readSettings({
    HOST: " ::1 ",
    PORT: "0",
    PUBLIC_URL: "https://example.com/studio",
    TRUST_PROXY: "127.0.0.1, 10.0.0.0/8 fd00::/8",
    GREEN_API_INSTANCES_FILE: inFolder("one.json"),
    EMULATOR: "1",
    EMULATOR_SPEED: "20",
    DATA_FOLDER: "data",
    GATEWAY_IDLE_LIMIT_MS: "5000",
    ACCESS_LOG: "1",
    I_KNOW_THIS_IS_OPEN: "1",
  });
  expect(settings).toMatchObject({
    host: "::1",
    port: 0,
    serverInstances: [shop],
    hasEmulator: true,
    emulatorSpeed: 20,
    dataFolder: path.resolve("data"),
    idleLimitMs: 5000,
    accessLog: true,
  });
  expect(settings.publicUrl?.href).toBe("https://example.com/studio/");
  const listed = ["127.0.0.1", "10.1.2.3", "11.0.0.1"].map((client) =>
    settings.trustProxy.check(client),
  );
  expect(listed).toEqual([true, true, false]);
  expect(settings.trustProxy.check("fd00::1", "ipv6")).toBe(true);
});

describe("a complaint names the variable, says what to do, and quotes nothing", () => {
  it.each([
    ["HOST", "http://studio", "HOST must be an address or a name of this machine"],
    ["PORT", "65536", "PORT must be a number from 0 to 65535."],
    ["PORT", "5877/", "PORT must be a number"],
    ["PUBLIC_URL", "shop.example", "PUBLIC_URL must be the address that people open"],
    ["PUBLIC_URL", "https://user:pass@studio.example", "PUBLIC_URL must be"],
    ["PUBLIC_URL", "https://studio.example/?a", "PUBLIC_URL must be"],
    ["TRUST_PROXY", "yes", "TRUST_PROXY must be a list of addresses"],
    ["TRUST_PROXY", "10.0.0.0/33", "TRUST_PROXY must be a list of addresses"],
    ["EMULATOR", "true", "EMULATOR must be 1, 0 or empty."],
    ["EMULATOR_SPEED", "fast", "EMULATOR_SPEED must be a number above 0."],
    ["GATEWAY_IDLE_LIMIT_MS", "-1", "GATEWAY_IDLE_LIMIT_MS must be a number above 0."],
    ["GREEN_API_INSTANCES", `[{"token":"${TOKEN}"}]`, "GREEN_API_INSTANCES: entry 1"],
    ["GREEN_API_INSTANCES_FILE", "/none.json", "cannot be read (ENOENT): check its path"],
  ])("%s=%s", (name, text, complaint) => {
    const [first = "", ...others] = complaintsOf({ [name]: text });
    expect(others).toEqual([]);
    expect(first).toContain(complaint);
    expect(first).not.toContain(text);
    expect(first).not.toContain(TOKEN);
  });

  it("GREEN_API_INSTANCES_FILE with a mistake inside", () => {
    expect(complaintsOf({ GREEN_API_INSTANCES_FILE: inFolder("bad.json") })).toEqual([
      "GREEN_API_INSTANCES_FILE: entry 1: apiUrl must be an address of GREEN-API, such as https://1101.api.green-api.com",
    ]);
  });

  it("all of them together", () => {
    expect(complaintsOf({ PORT: "x", EMULATOR: "x", HOST: "/" })).toHaveLength(3);
  });

  it("instances in two places", () => {
    const env = { GREEN_API_INSTANCES: one, GREEN_API_INSTANCES_FILE: inFolder("one.json") };
    expect(complaintsOf(env).join()).toContain("not both");
  });

  it("an instance of the emulator without the emulator", () => {
    const env = {
      GREEN_API_INSTANCES: JSON.stringify([{ ...shop, apiUrl: "http://127.0.0.1:5877/emulator" }]),
    };
    expect(complaintsOf(env).join()).toContain("set EMULATOR=1");
    expect(complaintsOf({ ...env, EMULATOR: "1" })).toEqual([]);
  });
});

describe("a studio that others can reach does not start with tokens and without a sign-in", () => {
  it.each([
    { HOST: "0.0.0.0" },
    { HOST: "::" },
    { HOST: "192.168.1.5" },
    { PUBLIC_URL: "https://studio.example" },
  ] as Record<string, string>[])("%j", (env) => {
    const given = { ...env, GREEN_API_INSTANCES: one };
    expect(complaintsOf(given).join()).toContain("I_KNOW_THIS_IS_OPEN=1");
    expect(complaintsOf({ ...given, I_KNOW_THIS_IS_OPEN: "1" })).toEqual([]);
    expect(complaintsOf(env)).toEqual([]);
  });

  it.each(["127.0.0.1", "127.8.8.8", "localhost", "::1", "[::1]"])("but %s is its own", (HOST) => {
    expect(complaintsOf({ HOST, GREEN_API_INSTANCES: one })).toEqual([]);
  });
});
