import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { redact } from "../green-api/redaction.ts";
import type { ListedInstance } from "../protocol/listed-instances.ts";
import type { StudioInfo } from "../protocol/studio-info.ts";
import {
  ATTEMPTS_PATH,
  AUDIO_CHECK_PATH,
  EMULATOR_PATH,
  INSTANCES_PATH,
  PLANNED_PATH,
  PROXY_PATH,
  RUN_PATH,
  STUDIO_PATH,
} from "../protocol/paths.ts";
import { createAudioCheck } from "./audio-check/audio-check.ts";
import { createFetchOwnFile } from "./audio-check/fetch-own-file.ts";
import { AnswerLost } from "./emulator/api-refusal.ts";
import { createEmulator } from "./emulator/emulator.ts";
import type { ReadOwnFile } from "./http/read-own-file.ts";
import type { ServerInstance } from "./server-instances.ts";
import { type HostRule, isLoopbackHost } from "./access/host-rule.ts";
import { requireLocalOrigin, requireSameOrigin } from "./access/require-same-origin.ts";
import { attemptMemory } from "./attempts/attempt-memory.ts";
import type { AttemptStore } from "./attempts/attempt-store.ts";
import { rememberAttempts } from "./attempts/attempts.ts";
import { gatewayAnswer, protectiveHeaders, refuse } from "./http/gateway-answer.ts";
import { createPlannedSends, type PlannedSends } from "./planned/planned-sends.ts";
import type { AuditLog } from "./audit/audit-log.ts";
import { mayUse } from "./users/studio-user.ts";
import { createProxy, type RequestBindings } from "./proxy/proxy.ts";
import { tokenOf } from "./proxy/proxy-target.ts";
import { createPublicFetch, findsNames } from "./http/public-fetch.ts";

/** GREEN-API's longest documented wait is 70 s; this is a little more. */
export const IDLE_LIMIT_MS = 75_000;

export interface GatewayOptions {
  /** Takes one line for each failure, without tokens. */
  log: (line: string) => void;
  /** Reads a static file that is served beside the studio's pages. */
  readOwnFile: ReadOwnFile;
  /** Instances whose tokens the server keeps; `/instances` lists them for pages, without the tokens. */
  serverInstances?: readonly ServerInstance[];
  /** The hosts under which the studio answers; by default the names of this machine. */
  isOwnHost?: HostRule;
  /** Where sends are noted before they are passed on; by default this process remembers them. */
  attempts?: AttemptStore;
  /** Takes a line for each send; a send whose line cannot be written is refused. */
  audit?: AuditLog;
  /** The path to which a POST signs out, if the studio can do that. */
  signOut?: string | undefined;
  /** Sends of the server's instances at a set time; without it, nothing can be planned. */
  planned?: PlannedSends | undefined;
  /** Reaches GREEN-API's hosts; by default at public addresses only. */
  fetchUpstream?: typeof fetch;
  /** Reaches the links that are to be checked; by default at public addresses only. */
  fetchLink?: typeof fetch;
  /** How long an exchange may be idle, in milliseconds. */
  idleLimitMs?: number;
  /** Whether there is an emulator; there is one by default. */
  hasEmulator?: boolean;
  /** The path of the studio below its origin, such as `/studio`; by default it is at the root. */
  publicPath?: string;
  /** How many times faster than usual the emulator's statuses progress. */
  emulatorSpeed?: number;
  /** Unix time in ms. */
  now?: () => number;
}

/**
 * The server half of the studio, at the paths of `protocol/paths.ts`: the proxy passes calls on to
 * GREEN-API, the audio check reports what a link leads to, and the emulator is a local GREEN-API. All take a
 * `Request` and return a `Response`, so they are tested without a port.
 *
 * @see https://green-api.com/en/docs/before-start/
 */
export function createGateway({
  log,
  readOwnFile,
  serverInstances = [],
  isOwnHost = isLoopbackHost,
  audit,
  signOut,
  planned,
  fetchUpstream = createPublicFetch(),
  fetchLink = createPublicFetch(),
  idleLimitMs = IDLE_LIMIT_MS,
  hasEmulator = true,
  publicPath = "",
  emulatorSpeed = 1,
  now = Date.now,
  attempts: store = attemptMemory(now),
}: GatewayOptions) {
  const safeLog = (line: string) => log(redact(line));
  const emulator = hasEmulator
    ? createEmulator({ now, readOwnFile, speed: emulatorSpeed, publicPath })
    : undefined;
  const attempts = rememberAttempts(store, now);
  const proxy = createProxy({
    attempts,
    fetchUpstream,
    emulator,
    idleLimitMs,
    serverInstances,
    audit,
    log: safeLog,
  });
  const audioCheck = createAudioCheck({
    fetchLink,
    fetchOwnFile: createFetchOwnFile({ emulator, readOwnFile, publicPath }),
    findsNames,
  });

  const plannedSends =
    planned &&
    createPlannedSends(
      planned,
      { proxy, audioCheck, held: serverInstances, keptAnswer: attempts.kept },
      { now, log: safeLog },
    );

  const app = new Hono<{ Bindings: RequestBindings }>();
  const proxyPaths = `${PROXY_PATH}/*`;
  const attemptsPaths = `${ATTEMPTS_PATH}/*`;
  const emulatorPaths = `${EMULATOR_PATH}/*`;
  for (const path of [
    proxyPaths,
    INSTANCES_PATH,
    STUDIO_PATH,
    RUN_PATH,
    attemptsPaths,
    AUDIO_CHECK_PATH,
    PLANNED_PATH,
    `${PLANNED_PATH}/*`,
  ]) {
    app.use(path, async (c, next) => requireSameOrigin(c.req.raw, isOwnHost) ?? next());
  }
  app.use(emulatorPaths, async (c, next) => requireLocalOrigin(c.req.raw, isOwnHost) ?? next());
  app.all(proxyPaths, (c) => proxy(c.req.raw, c.env));
  app.get(INSTANCES_PATH, async (c) => {
    const usable = serverInstances.filter(({ idInstance }) => mayUse(c.env.user, idInstance));
    const listed = usable.map(async ({ label, idInstance, apiUrl }): Promise<ListedInstance> => {
      const count = await plannedSends?.count(idInstance, c.env.user);
      return { label, idInstance, apiUrl, planned: count };
    });
    return c.json(await Promise.all(listed), 200, protectiveHeaders);
  });
  app.get(STUDIO_PATH, (c) => {
    const { user } = c.env;
    const info: StudioInfo = {
      user: user && { name: user.name, role: user.role },
      signOut: user && signOut,
      emulator: hasEmulator,
    };
    return c.json(info, 200, protectiveHeaders);
  });
  app.get(RUN_PATH, () => attempts.run());
  app.get(`${ATTEMPTS_PATH}/:key`, (c) => {
    // A look at an attempt that has not arrived closes it: a reader would stop what others send.
    if (c.env.user?.role === "reader") return refuse(403, "Readers have no sends to look for.");
    return attempts.lookUp(c.req.param("key"), c.req.raw);
  });
  app.all(AUDIO_CHECK_PATH, (c) => audioCheck(c.req.raw));
  if (plannedSends) app.route("/", plannedSends.paths);
  app.all(emulatorPaths, async (c) => {
    try {
      return (await emulator?.(c.req.raw)) ?? refuse(404, "This studio has no emulator.");
    } catch (error) {
      if (!(error instanceof AnswerLost) || !c.env.outgoing) throw error;
      c.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });
  app.notFound(() => refuse(404, "Nothing is here."));
  app.onError((error, c) => {
    safeLog(`[gateway] ${c.req.method} failed: ${redact(error.message, tokenOf(c.req.raw))}`);
    const message = "The gateway itself failed.";
    return gatewayAnswer({ code: "connection-lost", status: 500, message, left: "yes" });
  });
  return app;
}
