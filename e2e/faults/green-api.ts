import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { finished } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { RequestOf, ResponseOf } from "../../src/green-api/contract.ts";
import { createPublicFetch } from "../../src/gateway/http/public-fetch.ts";
import type { Answer } from "./answers.ts";
import { KEPT_OPEN_MS } from "./studio-server.ts";

/**
 * A real GREEN-API takes at least as long. Without this delay a click could end before the next one, which is
 * not what is tested.
 */
const LATENCY_MS = 30;

/** What queue and journal show of the queued statuses. */
export type Journal = "complete" | "in-queue" | "empty" | "twice" | "renamed" | "shared";

type Body = Pick<RequestOf<"sendVoiceStatus">, "urlFile" | "fileName" | "participants">;

interface Delivery {
  idMessage: string;
  body: Body;
  /** Unix seconds. */
  timestamp: number;
}

interface Instance {
  /** The answer to a send of a file that has no answer of its own, or before its name is read. */
  answer: Answer;
  /** The answers by file name, so that a send which comes late also gets its own answer. */
  answers: Map<string, Answer>;
  /** The answers to the first sends of a file, one after another. */
  answersInTurn: Map<string, Answer[]>;
  journal: Journal;
  /** What becomes of an upload; one that hangs is read, and not answered. */
  uploads: "stored" | "reset" | "hang";
  /** How many uploads were read. */
  uploaded: number;
  deliveries: Delivery[];
  /** Whether the gateway may use a connection that has carried another request. */
  keepsConnections: boolean;
  /** How many questions for the state are open at the same time before any of them is answered. */
  gathers: number;
  gathered: (() => void)[];
  /**
   * The files whose send was read, queued or not: how often, and whether the first send of each came over a
   * connection that had carried another request.
   */
  arrived: Map<string, { warm: boolean; sends: number }>;
  /** Called at every arrival. */
  waiting: Set<() => void>;
}

export type GreenApi = Awaited<ReturnType<typeof startGreenApi>>;

/**
 * GREEN-API on a port of this machine. It counts deliveries and breaks answers at the socket. Like the real
 * one, it knows nothing of keys or attempts: a request that comes twice is queued twice.
 *
 * @param healthy the answer to a send without another answer.
 */
export async function startGreenApi(healthy: Answer) {
  const instances = new Map<string, Instance>();
  const hosts = new Set<string>();
  const warmSockets = new WeakSet<Socket>();
  let lastId = 0;

  function find(idInstance: string): Instance {
    const known = instances.get(idInstance);
    if (known) return known;
    const instance: Instance = {
      answer: healthy,
      answers: new Map(),
      answersInTurn: new Map(),
      journal: "complete",
      uploads: "stored",
      uploaded: 0,
      deliveries: [],
      keepsConnections: true,
      gathers: 0,
      gathered: [],
      arrived: new Map(),
      waiting: new Set(),
    };
    instances.set(idInstance, instance);
    return instance;
  }

  async function takeSend(instance: Instance, request: IncomingMessage, response: ServerResponse) {
    const warm = warmSockets.has(request.socket);
    warmSockets.add(request.socket);
    const atOnce = instance.answer;
    if (atOnce.beforeBody) return atOnce.act({ response, idMessage: "" });
    const { urlFile, fileName, participants } = JSON.parse(await text(request)) as Body;
    const body = { urlFile, fileName, participants };
    const inTurn = instance.answersInTurn.get(fileName)?.shift();
    const answer = inTurn ?? instance.answers.get(fileName) ?? atOnce;
    const before = instance.deliveries.at(-1)?.idMessage;
    lastId += 1;
    const idMessage = `3EB0${String(lastId).padStart(16, "0")}`;
    if (answer.queues) {
      instance.deliveries.push({ idMessage, body, timestamp: Math.floor(Date.now() / 1000) });
    }
    const known = instance.arrived.get(fileName) ?? { warm, sends: 0 };
    instance.arrived.set(fileName, { ...known, sends: known.sends + 1 });
    for (const tell of instance.waiting) tell();
    await wait(LATENCY_MS);
    await answer.act({ response, idMessage: (answer.repeatsId && before) || idMessage });
  }

  async function takeUpload(
    instance: Instance,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    await finished(request.resume());
    instance.uploaded += 1;
    for (const tell of instance.waiting) tell();
    if (instance.uploads === "reset") return void request.socket.resetAndDestroy();
    const urlFile = `http://files.example/upload-${instance.uploaded}.wav`;
    if (instance.uploads === "stored") json(response, { urlFile });
  }

  function gather(instance: Instance, answer: () => void): void {
    instance.gathered.push(answer);
    if (instance.gathered.length < instance.gathers) return;
    instance.gathers = 0;
    for (const gathered of instance.gathered.splice(0)) gathered();
  }

  const server = createServer((request, response) => {
    const [, waInstance = "", method = ""] = (request.url ?? "").split("/");
    const instance = find(waInstance.slice("waInstance".length));
    if (!instance.keepsConnections) response.setHeader("Connection", "close");
    if (method === "sendVoiceStatus") return void takeSend(instance, request, response);
    warmSockets.add(request.socket);
    if (method === "uploadFile") return void takeUpload(instance, request, response);
    const answer = () => json(response, answerTo(method, instance));
    if (method === "getStateInstance") gather(instance, answer);
    else answer();
  });
  server.keepAliveTimeout = KEPT_OPEN_MS;
  server.on("connection", (socket) => socket.on("error", () => socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const closedPort = await portWithoutListener();

  const connectHere = () =>
    createPublicFetch((_, { all }, callback) => {
      if (all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
      else callback(null, "127.0.0.1", 4);
    });
  const fetchWarm = connectHere();

  return {
    port,
    /** Connects to this server for any host name, over connections like those to the real one. */
    fetch: (async (input, init) => {
      const request = new Request(input, init);
      const { hostname, pathname, search } = new URL(request.url);
      hosts.add(hostname);
      const idInstance = /waInstance(\d+)/.exec(pathname)?.[1] ?? "";
      const { answer, keepsConnections } = find(idInstance);
      const isRefused = pathname.includes("/sendVoiceStatus/") && answer.refusesConnection;
      const to = `http://${hostname}:${isRefused ? closedPort : port}${pathname}${search}`;
      const { method, headers, body, signal, redirect } = request;
      const passedOn = { method, headers, body, signal, redirect, duplex: "half" };
      const fetchHere = keepsConnections ? fetchWarm : connectHere();
      return fetchHere(to, passedOn);
    }) as typeof fetch,
    hosts,
    instance: find,
    /** Resolves as soon as so many sends of this file have been read. */
    arrival: (idInstance: string, fileName: string, sends = 1) => {
      const { arrived, waiting } = find(idInstance);
      return new Promise<void>((resolve) => {
        const look = () => (arrived.get(fileName)?.sends ?? 0) >= sends && resolve();
        waiting.add(look);
        look();
      });
    },
    /** Resolves as soon as so many uploads have been read. */
    uploadsArrived: (idInstance: string, count: number) => {
      const instance = find(idInstance);
      return new Promise<void>((resolve) => {
        const look = () => instance.uploaded >= count && resolve();
        instance.waiting.add(look);
        look();
      });
    },
    deliveriesOf: (idInstance: string, fileName: string) =>
      find(idInstance).deliveries.filter(({ body }) => body.fileName === fileName),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const settings: ResponseOf<"getSettings"> = {
  wid: "79120000000@c.us",
  delaySendMessagesMilliseconds: 500,
  outgoingWebhook: "yes",
};

function answerTo(method: string, { journal, deliveries }: Instance): unknown {
  if (method === "getStateInstance") return { stateInstance: "authorized" };
  if (method === "getSettings") return settings;
  if (method === "getMessagesCount") return { count: 0 };
  if (method === "showMessagesQueue") return journal === "in-queue" ? queueOf(deliveries) : [];
  if (method === "getOutgoingStatuses") return journalOf(deliveries, journal);
  return [];
}

function queueOf(deliveries: Delivery[]): ResponseOf<"showMessagesQueue"> {
  return deliveries.map(({ idMessage, body }) => ({
    messageID: idMessage,
    type: "sendVoiceStatus",
    body,
  }));
}

function journalOf(deliveries: Delivery[], journal: Journal): ResponseOf<"getOutgoingStatuses"> {
  if (journal === "empty" || journal === "in-queue") return [];
  const entries = deliveries.map(({ idMessage, timestamp, body }) => ({
    type: "outgoing",
    idMessage,
    timestamp,
    typeMessage: "audioMessage",
    chatId: "status@broadcast",
    sendByApi: true,
    participants: body.participants ?? [],
    ...(journal === "renamed"
      ? storedName
      : { fileName: body.fileName, downloadUrl: body.urlFile }),
  }));
  if (journal === "shared") return entries.flatMap((entry) => [fromAnotherSender(entry), entry]);
  return journal === "twice" ? [...entries, ...entries] : entries;
}

/** GREEN-API may show a file under the name that it has in its own storage. */
const storedName = {
  fileName: "0b7d0f5e-93f5-4c1e-8f3b-5d6e7f8a9b0c.mpga",
  downloadUrl: "https://sw-media.example/0b7d0f5e-93f5-4c1e-8f3b-5d6e7f8a9b0c.mpga",
};

/** How the ids of another program's statuses begin. Their records are not those of this browser's sends. */
const OTHER_SENDERS_ID = "3EBA";

/** An entry for the same file in the same second, sent by another program to other people. */
function fromAnotherSender<Entry extends { idMessage: string }>(entry: Entry) {
  const idMessage = entry.idMessage.replace("3EB0", OTHER_SENDERS_ID);
  return { ...entry, idMessage, participants: ["33612345678@c.us"] };
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(body));
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function portWithoutListener(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
