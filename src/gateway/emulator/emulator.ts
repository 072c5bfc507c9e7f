import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { contract, findMethod, type Method } from "../../green-api/contract.ts";
import { loopbackHostname } from "../../lib/text/loopback-hostname.ts";
import { EMULATOR_PATH } from "../../protocol/paths.ts";
import { errorAnswer, jsonAnswer } from "./api-answer.ts";
import { ApiRefusal } from "./api-refusal.ts";
import type { Behaviour } from "./instance/behaviour.ts";
import type { EmulatedInstance } from "./instance/emulated-instance.ts";
import { stateOf } from "./instance/states.ts";
import type { EmulatorCall } from "./emulator-call.ts";
import { handlers } from "./handlers/handlers.ts";
import { createInstanceStore } from "./instance/instance-store.ts";
import type { ReadOwnFile } from "../http/read-own-file.ts";
import { sendElsewhere } from "./instance/sent-elsewhere.ts";
import { createFindFile } from "./files/find-file.ts";
import { createMemoryBudget } from "./files/memory-budget.ts";
import { avatar } from "./pictures/avatar.ts";
import { settleQueue } from "./instance/queue.ts";
import { createRateLimit } from "./rate-limit.ts";
import { readRequest } from "./read-request.ts";
import { serveFile } from "../http/serve-file.ts";
import { createUploadStore } from "./files/upload-store.ts";

/** At most a quarter of it is in memory. */
const LIMIT_BYTES = 256 * 1024 * 1024;

interface EmulatorOptions {
  /** Unix time in ms. */
  now: () => number;
  readOwnFile: ReadOwnFile;
  /** How many times faster than usual statuses progress; 1 by default. */
  speed?: number;
  /** How many bytes instances, statuses and uploads may take, roughly; 256 MB by default. */
  limitBytes?: number;
  /** The path of the studio, such as `/studio`, if it is not at the root of its origin. */
  publicPath?: string | undefined;
}

/**
 * A local GREEN-API below `/emulator`, for any client. Instances exist as soon as they are used, and the last
 * three digits of an `idInstance` choose how it misbehaves. It opens no connections. When room is short, what
 * was used least recently is forgotten.
 *
 * @returns a function from request to answer; it rejects with `AnswerLost` if the connection has to be cut
 *   instead.
 * @see https://green-api.com/en/docs/api/
 */
export function createEmulator({
  now,
  readOwnFile,
  speed = 1,
  limitBytes = LIMIT_BYTES,
  publicPath = "",
}: EmulatorOptions) {
  const memory = createMemoryBudget(limitBytes);
  const rateLimit = createRateLimit();
  const instanceOf = createInstanceStore({ memory, speed, onForget: rateLimit.forget });
  const uploads = createUploadStore(memory);
  const findFile = createFindFile(uploads, readOwnFile);

  async function answer(request: Request, given: Record<"instance" | "method" | "token", string>) {
    const method = findMethod(given.method);
    if (!method || contract[method].verb !== request.method) return cannot(request, now());
    if (!/^\d{10,12}$/.test(given.instance)) throw new ApiRefusal(403, "Forbidden");
    if (/^0+$/.test(given.token)) throw new ApiRefusal(401, "Unauthorized");
    return answerMethod(method, instanceOf(given.instance, now()), request);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the call to its handler
  async function answerMethod<M extends Method>(
    method: M,
    instance: EmulatedInstance,
    request: Request,
  ): Promise<Response> {
    const { behaviour, idInstance } = instance;
    const scenarioCall = () => ({
      method,
      path: pathOf(request),
      at: now(),
      signal: request.signal,
    });
    if (behaviour.answersAll) return behaviour.answersAll(scenarioCall());
    if (!rateLimit.within(idInstance, method, now()))
      throw new ApiRefusal(429, "Too Many Requests");

    const { body, query } = await readRequest(method, request, memory);
    const studio = new URL(request.url).origin + publicPath;
    if (behaviour.sentElsewhere) sendElsewhere(instance, studio, now());
    settleQueue(instance, now());
    const isSend = method.startsWith("send");
    if (isSend) instance.sends += 1;
    const sending: Behaviour = (instance.sends === 2 && behaviour.secondSend) || behaviour;
    if (isSend && sending.refusesSends) return sending.refusesSends(scenarioCall());
    if (method === "uploadFile" && behaviour.refusesUploads) {
      return behaviour.refusesUploads(scenarioCall());
    }
    if (method === "checkWhatsapp") {
      const refusal = behaviour.refusesCheck?.(instance.checks);
      instance.checks += 1;
      if (refusal) return refusal(scenarioCall());
    }
    if (method === "getStatusStatistic" && behaviour.refusesStatistics) {
      instance.statisticCalls += 1;
      if (instance.statisticCalls % 3 !== 0) return behaviour.refusesStatistics(scenarioCall());
    }
    const state = stateOf(instance, now());
    if (isSend && state === "notAuthorized" && behaviour.refusesUnauthorized) {
      return behaviour.refusesUnauthorized(scenarioCall());
    }
    if (isSend && state === "starting") {
      throw new ApiRefusal(400, "instance in starting process, try later");
    }

    const call: EmulatorCall<M> = { instance, body, query, studio, uploads, findFile, memory, now };
    const data = await handlers[method](call);
    if (isSend && sending.answersSends) return sending.answersSends(scenarioCall());
    return data === undefined ? new Response("") : jsonAnswer(data);
  }

  const app = new Hono().basePath(EMULATOR_PATH);
  app.use(cors({ allowHeaders: ["content-type", "ga-filename"], allowMethods, origin: readers }));
  // Uploads and the emulator's own HTML must not run as pages of the studio's origin.
  app.use(async (c, next) => {
    await next();
    c.header("Content-Security-Policy", "sandbox");
    c.header("X-Content-Type-Options", "nosniff");
  });
  app.get("/files/:idInstance/:name", (c) => {
    const file = uploads.find(`${c.req.param("idInstance")}/${c.req.param("name")}`);
    return file ? serveFile(file, c.req.header("Range")) : cannot(c.req.raw, now());
  });
  app.get("/avatar.png", (c) => serveFile(avatar, c.req.header("Range")));
  for (const version of ["", "/v3"]) {
    app.all(`${version}/:instance{waInstance[^/]*}/:method/:token`, (c) => {
      const { instance, method, token } = c.req.param();
      return answer(c.req.raw, { instance: instance.slice("waInstance".length), method, token });
    });
  }
  app.notFound((c) => cannot(c.req.raw, now()));
  app.onError((error, c) => {
    if (!(error instanceof ApiRefusal)) throw error;
    return errorAnswer(error.status, error.message, { path: pathOf(c.req.raw), at: now() });
  });
  return async (request: Request): Promise<Response> => app.fetch(request);
}

const allowMethods = ["GET", "POST", "DELETE", "OPTIONS"];

/** The origins whose pages may read answers: all, if the emulator is on their machine. */
function readers(_: string, { req }: Context): string | null {
  return loopbackHostname.test(new URL(req.url).hostname) ? "*" : null;
}

function cannot(request: Request, at: number): Response {
  const path = pathOf(request);
  return errorAnswer(404, `Cannot ${request.method} ${path}`, { path, at });
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname.slice(EMULATOR_PATH.length);
}
