import { Hono } from "hono";
import { cors } from "hono/cors";
import { contract, findMethod, type Method } from "../../green-api/contract.ts";
import { errorAnswer, jsonAnswer } from "./api-answer.ts";
import { ApiRefusal } from "./api-refusal.ts";
import { type EmulatedInstance, stateOf } from "./emulated-instance.ts";
import type { EmulatorCall } from "./emulator-call.ts";
import { handlers } from "./handlers/handlers.ts";
import { createInstanceStore } from "./instance-store.ts";
import { createLookAt, type ReadOwnFile } from "./audio/look-at.ts";
import { createMemoryBudget } from "./files/memory-budget.ts";
import { settleQueue } from "./queue.ts";
import { createRateLimit } from "./rate-limit.ts";
import { readRequest } from "./read-request.ts";
import { serveFile } from "./files/serve-file.ts";
import { createUploadStore } from "./files/upload-store.ts";

/** A quarter of it in memory, at the most. */
const LIMIT_BYTES = 256 * 1024 * 1024;

interface EmulatorOptions {
  /** Unix time in ms. */
  now: () => number;
  readOwnFile: ReadOwnFile;
  /** How many times faster than usual a status goes out and is seen; 1 by default. */
  speed?: number;
  /** The most that instances, statuses and uploads may take, in bytes; roughly, and 256 MB by default. */
  limitBytes?: number;
}

/**
 * A local GREEN-API below `/emulator`, for any client: instances come into being at first use, and
 * the last three digits of an `idInstance` choose how it misbehaves. It opens no connection. What was not
 * used for the longest time is forgotten where there is no room.
 *
 * @returns a function from request to answer; it rejects with `AnswerLost` where the
 *   connection is to be cut instead.
 * @see https://green-api.com/en/docs/api/
 */
export function createEmulator({
  now,
  readOwnFile,
  speed = 1,
  limitBytes = LIMIT_BYTES,
}: EmulatorOptions) {
  const memory = createMemoryBudget(limitBytes);
  const pace = createRateLimit();
  const instanceOf = createInstanceStore({ memory, speed, onForget: pace.forget });
  const uploads = createUploadStore(memory);
  const lookAt = createLookAt(uploads, readOwnFile);

  async function answer(request: Request, given: Record<"instance" | "method" | "token", string>) {
    const method = findMethod(given.method);
    if (!method || contract[method].verb !== request.method) return cannot(request, now());
    if (!/^\d{10,12}$/.test(given.instance)) throw new ApiRefusal(403, "Forbidden");
    if (/^0+$/.test(given.token)) throw new ApiRefusal(401, "Unauthorized");
    return answerMethod(method, instanceOf(given.instance), request);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the call to its handler
  async function answerMethod<M extends Method>(
    method: M,
    instance: EmulatedInstance,
    request: Request,
  ): Promise<Response> {
    const { behaviour, idInstance } = instance;
    const scene = () => ({ method, path: pathOf(request), at: now(), signal: request.signal });
    if (behaviour.answersAll) return behaviour.answersAll(scene());
    if (!pace.within(idInstance, method, now())) throw new ApiRefusal(429, "Too Many Requests");

    const { body, query } = await readRequest(method, request, memory);
    settleQueue(instance, now());
    const isSend = method.startsWith("send");
    if (isSend && behaviour.refusesSends) return behaviour.refusesSends(scene());
    if (method === "uploadFile" && behaviour.refusesUploads) {
      return behaviour.refusesUploads(scene());
    }
    if (method === "checkWhatsapp") {
      const refusal = behaviour.refusesCheck?.(instance.checks);
      instance.checks += 1;
      if (refusal) return refusal(scene());
    }
    if (isSend && stateOf(instance, now()) === "starting") {
      throw new ApiRefusal(400, "instance in starting process, try later");
    }

    const { origin } = new URL(request.url);
    const call: EmulatorCall<M> = { instance, body, query, origin, uploads, lookAt, memory, now };
    const data = await handlers[method](call);
    if (isSend && behaviour.answersSends) return behaviour.answersSends(scene());
    return data === undefined ? new Response("") : jsonAnswer(data);
  }

  const app = new Hono().basePath("/emulator");
  app.use(cors({ allowHeaders: ["content-type", "ga-filename"], allowMethods }));
  // Whatever was uploaded, and the emulator's own HTML, must not run as a page of the studio's origin.
  app.use(async (c, next) => {
    await next();
    c.header("Content-Security-Policy", "sandbox");
    c.header("X-Content-Type-Options", "nosniff");
  });
  app.get("/files/:idInstance/:name", (c) => {
    const file = uploads.find(`${c.req.param("idInstance")}/${c.req.param("name")}`);
    return file ? serveFile(file, c.req.header("Range")) : cannot(c.req.raw, now());
  });
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

function cannot(request: Request, at: number): Response {
  const path = pathOf(request);
  return errorAnswer(404, `Cannot ${request.method} ${path}`, { path, at });
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname.replace(/^\/emulator/, "");
}
