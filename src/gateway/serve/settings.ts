import type { BlockList } from "node:net";
import path from "node:path";
import envPaths from "env-paths";
import * as z from "zod/mini";
import { IDLE_LIMIT_MS } from "../gateway.ts";
import type { ServerInstance } from "../server-instances.ts";
import { addressVariables } from "./address-settings.ts";
import {
  readSignInSettings,
  type SignInSettings,
  usersFileOf,
} from "../sign-in/sign-in-settings.ts";
import { instancesOf, instanceVariables } from "./instance-settings.ts";
import { isLoopback } from "./own-hosts.ts";
import { storeVariables } from "./store-settings.ts";
import { positiveNumber, switchedOn, variable } from "./variable.ts";

export interface Settings {
  /** The address or name of this machine at which the server listens. */
  host: string;
  port: number;
  /** The address that people open, with a slash at its end, if a proxy makes it another one than host and port. */
  publicUrl: URL | undefined;
  /** The proxies whose `X-Forwarded-*` headers count. */
  trustProxy: BlockList;
  /** Instances whose tokens the server keeps. */
  serverInstances: ServerInstance[];
  hasEmulator: boolean;
  emulatorSpeed: number;
  /** The folder for all that has to outlive a restart. */
  dataFolder: string;
  /** The Valkey that several studios share, with its password; undefined if this studio is alone. */
  redisUrl: string | undefined;
  /** How people sign in; undefined if everybody who reaches the studio may use it. */
  signIn: SignInSettings | undefined;
  /** The file that gets a line for each send. */
  auditLog: string;
  /** How long an exchange may be idle, in milliseconds. */
  idleLimitMs: number;
  /** Whether each request is logged. */
  accessLog: boolean;
}

/** What is wrong with the settings: one sentence for each problem. No sentence quotes a value. */
export class SettingsRefused extends Error {
  override name = "SettingsRefused";
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join("\n"));
    this.complaints = complaints;
  }
}

const variables = z.object({
  ...addressVariables,
  ...instanceVariables,
  ...storeVariables,
  EMULATOR: switchedOn("EMULATOR"),
  EMULATOR_SPEED: positiveNumber("EMULATOR_SPEED", 1),
  DATA_FOLDER: variable(envPaths("voice-status-studio", { suffix: "" }).data, (text) =>
    path.resolve(text),
  ),
  AUDIT_LOG: variable<string | undefined>(undefined, (text) => path.resolve(text)),
  GATEWAY_IDLE_LIMIT_MS: positiveNumber("GATEWAY_IDLE_LIMIT_MS", IDLE_LIMIT_MS),
  ACCESS_LOG: switchedOn("ACCESS_LOG"),
  I_KNOW_THIS_IS_OPEN: switchedOn("I_KNOW_THIS_IS_OPEN"),
});

/**
 * Reads the settings of the served studio; `docs/deploy.md` explains each.
 *
 * @param env the environment's variables.
 * @throws {SettingsRefused} with all complaints of one kind at once: about single variables; if there are none, about
 *   the instances; then about the sign-in; then about a studio that is open to all.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = z.safeParse(variables, env);
  if (!read.success) throw new SettingsRefused(read.error.issues.map(({ message }) => message));
  const given = read.data;
  const { HOST: host, PUBLIC_URL: publicUrl } = given;
  const serverInstances = orRefuse(() => instancesOf(given));
  const isOpen = publicUrl !== undefined || !isLoopback(host);
  const dataFolder = given.DATA_FOLDER;
  const { settings: signIn, complaints } = readSignInSettings(env, {
    dataFolder,
    publicUrl,
    openToNetwork: isOpen,
    trustsProxy: (env["TRUST_PROXY"] ?? "").trim() !== "",
  });
  if (complaints.length > 0) throw new SettingsRefused(complaints);
  if (isOpen && serverInstances.length > 0 && !signIn && !given.I_KNOW_THIS_IS_OPEN) {
    throw new SettingsRefused([tooOpen]);
  }
  return {
    host,
    port: given.PORT,
    publicUrl,
    trustProxy: given.TRUST_PROXY,
    serverInstances,
    hasEmulator: given.EMULATOR,
    emulatorSpeed: given.EMULATOR_SPEED,
    dataFolder,
    redisUrl: given.REDIS_URL,
    signIn,
    auditLog: given.AUDIT_LOG ?? path.join(dataFolder, "audit.jsonl"),
    idleLimitMs: given.GATEWAY_IDLE_LIMIT_MS,
    accessLog: given.ACCESS_LOG,
  };
}

/** The file of the users, for the command that changes it while no other setting matters. */
export function readUsersFile(env: Record<string, string | undefined>): string {
  const dataFolder = z.parse(variables.shape.DATA_FOLDER, env["DATA_FOLDER"]);
  return usersFileOf(env, dataFolder);
}

const tooOpen =
  "Everybody who reaches this studio could send from the instances whose tokens it keeps: set SIGN_IN, or " +
  "I_KNOW_THIS_IS_OPEN=1 if something in front of it lets in the right people only.";

function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new SettingsRefused([error instanceof Error ? error.message : ""]);
  }
}
