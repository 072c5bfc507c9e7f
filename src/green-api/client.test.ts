import { ulid } from "ulid";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createGateway } from "../gateway/gateway.ts";
import { gatewayRun, lookAtAttempt } from "./attempt.ts";
import { callGreenApi } from "./client.ts";
import type { FailureCode } from "./failure-catalogue.ts";
import { GreenApiFailure } from "./failure.ts";
import type { Instance } from "./instance.ts";
import { type EndedCall, observeCalls, type StartedCall } from "./observe-calls.ts";

const TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const ATTEMPT = ulid();
const body = { urlFile: "https://files.example/a.mp3", fileName: "a.mp3" };
const withoutStore = async () =>
  Response.json(
    { code: "store-unreachable", message: "No store." },
    { status: 503, headers: { "X-Request-Left": "no" } },
  );

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function instanceOf(ending = "001", apiUrl = "http://localhost:5173/emulator"): Instance {
  const idInstance = `1101000${ending}`;
  return { label: "Demo", idInstance, apiTokenInstance: TOKEN, apiUrl, mediaUrl: apiUrl };
}

function real(): Instance {
  return instanceOf("001", "https://1101.api.green-api.com");
}

/** Replaces the network by the gateway; `upstream` answers for GREEN-API's hosts. */
function stubGateway(upstream: () => Response | Promise<Response> = () => new Response()) {
  const asked: string[] = [];
  const app = createGateway({
    log: () => {},
    readOwnFile: async () => undefined,
    fetchUpstream: async () => upstream(),
    idleLimitMs: 50,
  });
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push(url);
    const request = new Request(new URL(url, "http://localhost"), init);
    request.headers.set("Sec-Fetch-Site", "same-origin");
    return app.request(request, {}, {});
  });
  return asked;
}

function stubNetwork(answer: (url: string, init: RequestInit) => Promise<Response>) {
  vi.stubGlobal("fetch", answer);
}

async function failureOfSend(
  instance: Instance,
  signal?: AbortSignal,
  attemptId?: string,
): Promise<GreenApiFailure> {
  try {
    const run = attemptId && (await gatewayRun(signal ?? new AbortController().signal));
    const attempt = attemptId && run ? { id: attemptId, run, tabsTakeTurns: true } : undefined;
    await callGreenApi("sendVoiceStatus", { instance, body, signal, attempt });
  } catch (error) {
    if (error instanceof GreenApiFailure) return error;
    throw error;
  }
  throw new Error("The send went well.");
}

function everythingIn(failure: GreenApiFailure): string {
  return `${failure.stack} ${JSON.stringify({ ...failure, message: failure.message })}`;
}

describe("a call that succeeds", () => {
  it("gives the parsed answer and the exchange", async () => {
    const asked = stubGateway();
    const { data, exchange } = await callGreenApi("sendVoiceStatus", {
      instance: instanceOf(),
      body,
    });
    expect(data.idMessage).toMatch(/^3EB0/);
    expect(exchange).toMatchObject({ method: "sendVoiceStatus", status: 200 });
    expect(JSON.parse(exchange.answer)).toEqual(data);
    expect(asked).toEqual(["./proxy/emulator/waInstance1101000001/sendVoiceStatus"]);
  });

  it("reads an address book of 50,000 people, some of them without names", async () => {
    const book = Array.from({ length: 50_000 }, (_, index) => {
      const id = `${79_000_000_000 + index}@c.us`;
      return index % 2
        ? { id, name: "Name", contactName: null, type: "user" }
        : { id, type: "user" };
    });
    stubGateway(() => Response.json(book));
    const { data } = await callGreenApi("getContacts", { instance: real() });
    expect(data).toEqual(book);
  });

  it("keeps the token out of every URL", async () => {
    const asked = stubGateway();
    const instance = instanceOf();
    await callGreenApi("getStateInstance", { instance });
    await callGreenApi("getStatusStatistic", { instance, query: { idMessage: "3EB0" } });
    expect(asked.join()).not.toContain(TOKEN);
    expect(asked[1]).toMatch(/\?idMessage=3EB0$/);
  });

  it("reads the empty answer of deleteStatus", async () => {
    stubGateway();
    const instance = instanceOf();
    const { data } = await callGreenApi("sendVoiceStatus", { instance, body });
    const deleted = await callGreenApi("deleteStatus", { instance, body: data });
    expect(deleted.exchange).toMatchObject({ status: 200, answer: "" });
  });

  it("uploads a file to the media address as it is", async () => {
    const asked = stubGateway(() => Response.json({ urlFile: "https://files.example/a.mpga" }));
    const instance = { ...instanceOf(), mediaUrl: "https://1101.media.green-api.com" };
    const file = new Blob(["sound"], { type: "audio/mpeg" });
    const { data } = await callGreenApi("uploadFile", { instance, body: file });
    expect(data.urlFile).toBe("https://files.example/a.mpga");
    expect(asked[0]).toMatch(/^\.\/proxy\/1101\.media\.green-api\.com\//);
  });
});

describe("the observer", () => {
  function observed() {
    const calls: (StartedCall & { end?: EndedCall })[] = [];
    observeCalls((started) => {
      const call: (typeof calls)[number] = { ...started };
      calls.push(call);
      return (end) => {
        call.end = end;
      };
    });
    return calls;
  }

  it("learns of request and answer, and that a call is under way", async () => {
    stubGateway(() => Response.json({ idMessage: "3EB0" }, { headers: { "X-Trace": "1" } }));
    const calls = observed();
    const pending = callGreenApi("sendVoiceStatus", { instance: real(), body });
    expect(calls).toMatchObject([{ method: "sendVoiceStatus", idInstance: "1101000001" }]);
    expect(calls[0]?.end).toBeUndefined();
    // The clock goes on while observers are called: the figure is one all the same.
    let now = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 7));
    const { exchange } = await pending;
    clock.mockRestore();
    expect(calls[0]?.end?.milliseconds).toBe(exchange.milliseconds);
    expect(calls).toMatchObject([
      {
        verb: "POST",
        url: "https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/***",
        body: JSON.stringify(body),
        end: { answer: { status: 200, text: '{"idMessage":"3EB0"}', bytes: 20 } },
      },
    ]);
    expect(calls[0]?.headers).toContainEqual(["content-type", "application/json"]);
    expect(calls[0]?.end?.answer?.headers).toContainEqual(["content-type", "application/json"]);
  });

  it("learns of a failure, and of the query of a GET", async () => {
    stubNetwork(async () => Promise.reject(new TypeError("Failed to fetch")));
    const calls = observed();
    const query = { idMessage: "3EB0" };
    await callGreenApi("getStatusStatistic", { instance: real(), query }).catch(() => {});
    expect(calls[0]?.url).toMatch(/\/getStatusStatistic\/\*\*\*\?idMessage=3EB0$/);
    expect(calls[0]?.end).toMatchObject({ failure: { code: "gateway-down" }, answer: undefined });
    expect(calls[0]?.end?.milliseconds).toBe(calls[0]?.end?.failure?.exchange.milliseconds);
  });

  it("learns what is uploaded, not its content", async () => {
    stubGateway(() => Response.json({ urlFile: "https://files.example/a.mpga" }));
    const calls = observed();
    const file = new Blob(["sound"], { type: "audio/mpeg" });
    await callGreenApi("uploadFile", { instance: real(), body: file });
    expect(calls).toMatchObject([{ body: "", upload: { type: "audio/mpeg", bytes: 5 } }]);
  });

  it("never learns a token", async () => {
    const echo = `<a href="/waInstance1101000001/sendVoiceStatus/${TOKEN}">${TOKEN}</a>`;
    stubNetwork(async () => new Response(echo, { status: 404, headers: { "X-Path": TOKEN } }));
    const calls = observed();
    const withToken = { ...body, urlFile: `https://files.example/${TOKEN}` };
    await callGreenApi("sendVoiceStatus", { instance: real(), body: withToken }).catch(() => {});
    expect(calls[0]?.end?.answer?.status).toBe(404);
    expect(calls[0]?.end?.failure).toBeDefined();
    expect(JSON.stringify(calls)).not.toContain(TOKEN);
  });
});

describe("a call that fails", () => {
  it.each<[string, FailureCode, number | null, "no" | "unknown"]>([
    ["400", "validation-failed", 400, "no"],
    ["401", "unauthorized", 401, "no"],
    ["403", "forbidden", 403, "no"],
    ["429", "too-many-requests", 429, "no"],
    ["466", "quota-exceeded", 466, "no"],
    ["467", "correspondents-quota-exceeded", 466, "no"],
    ["500", "server-error", 500, "unknown"],
    ["502", "bad-gateway", 502, "unknown"],
    ["600", "connection-lost", 502, "unknown"],
    ["601", "no-answer", 504, "unknown"],
    ["602", "answer-not-understood", 200, "unknown"],
    ["603", "answer-not-understood", 200, "unknown"],
    ["604", "answer-not-understood", 200, "unknown"],
    ["605", "answer-not-understood", 200, "unknown"],
    ["701", "instance-starting", 400, "no"],
    ["706", "not-authorized", 400, "no"],
  ])("…%s is %s, and the token is nowhere in it", async (ending, code, status, queued) => {
    stubGateway();
    const failure = await failureOfSend(instanceOf(ending));
    expect(failure.code).toBe(code);
    expect(failure.exchange.status).toBe(status);
    expect(failure.queued).toBe(queued);
    expect(failure.exchange.answer.length).toBeLessThanOrEqual(4000);
    expect(everythingIn(failure)).not.toContain(TOKEN);
  });

  it("keeps the sentence of the answer", async () => {
    stubGateway();
    const failure = await failureOfSend(instanceOf("706"));
    expect(failure.detail).toBe("Instance account is not authorized");
    expect(failure.exchange.answer).toContain("/waInstance1101000706/sendVoiceStatus/***");
  });

  it("keeps what a 466 says about the tariff", async () => {
    stubGateway();
    const used = await failureOfSend(instanceOf("466"));
    expect(used.quota).toEqual({ used: 100, total: 100, allowedNumbers: [] });
    const correspondents = await failureOfSend(instanceOf("467"));
    expect(correspondents.quota?.allowedNumbers).toHaveLength(3);
  });

  const refused = Object.assign(new Error(), { code: "ECONNREFUSED" });

  it.each<[string, () => Response | Promise<Response>, FailureCode, "no" | "unknown"]>([
    [
      "an unreachable host",
      () => Promise.reject(new TypeError("", { cause: refused })),
      "host-unreachable",
      "no",
    ],
    ["a broken connection", () => Promise.reject(new TypeError()), "connection-lost", "unknown"],
    ["a redirect", () => Response.redirect("https://a.example"), "redirect-refused", "unknown"],
    [
      "a preflight's answer",
      () => new Response(null, { status: 204 }),
      "preflight-only",
      "unknown",
    ],
    ["an unlisted refusal", () => new Response("", { status: 418 }), "validation-failed", "no"],
    ["null", () => new Response("null"), "answer-not-understood", "unknown"],
  ])("%s", async (_, upstream, code, queued) => {
    stubGateway(upstream);
    const failure = await failureOfSend(real());
    expect([failure.code, failure.queued]).toEqual([code, queued]);
  });

  it("has no token, wherever GREEN-API repeats it", async () => {
    const message = `Validation failed: ${TOKEN} at /waInstance1101000001/sendVoiceStatus/${TOKEN}`;
    const path = encodeURIComponent(`/waInstance1101000001/sendVoiceStatus/${TOKEN}`);
    stubGateway(() => Response.json({ message, path, [TOKEN]: TOKEN }, { status: 400 }));
    const failure = await failureOfSend(real());
    expect(failure.detail).toMatch(/^Validation failed: \*\*\* at/);
    expect(everythingIn(failure)).not.toContain(TOKEN);
  });

  it("says how long to wait", async () => {
    const headers = { "Retry-After": "7" };
    stubGateway(() => Response.json({ message: "Too Many Requests" }, { status: 429, headers }));
    const failure = await failureOfSend(real());
    expect([failure.code, failure.queued, failure.retryAfter]).toEqual([
      "too-many-requests",
      "no",
      7,
    ]);
  });

  it("is refused by the gateway, certainly before anything was sent", async () => {
    stubGateway();
    const failure = await failureOfSend(instanceOf("1"));
    expect([failure.code, failure.queued]).toEqual(["request-refused", "no"]);
  });

  it("is offline if the gateway reaches nobody and the browser has no network", async () => {
    stubGateway(() => Promise.reject(new TypeError("", { cause: refused })));
    vi.stubGlobal("navigator", { onLine: false });
    expect((await failureOfSend(real())).code).toBe("offline");
  });

  it("finds no gateway", async () => {
    stubNetwork(() => Promise.reject(new TypeError("Failed to fetch")));
    const failure = await failureOfSend(real());
    expect([failure.code, failure.queued]).toEqual(["gateway-down", "unknown"]);
    expect(failure.exchange.status).toBeNull();
  });

  it("is not waited for any longer", async () => {
    stubNetwork((_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    });
    const stop = new AbortController();
    const failed = failureOfSend(real(), stop.signal);
    stop.abort();
    const failure = await failed;
    expect([failure.code, failure.queued]).toEqual(["stopped-waiting", "unknown"]);
  });

  it("is cut off in the middle of its answer", async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError("terminated")),
    });
    stubNetwork(async () => new Response(broken));
    const failure = await failureOfSend(real());
    expect([failure.code, failure.queued]).toEqual(["connection-lost", "unknown"]);
    expect(failure.exchange.status).toBe(200);
  });

  it("has an endless answer, which is not read on", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(120));
      },
    });
    stubNetwork(async () => new Response(endless));
    const failure = await failureOfSend(real());
    expect(failure.code).toBe("answer-not-understood");
    expect(failure.exchange.answer.length).toBe(4000);
    expect(sent).toBeLessThan(12_000_000);
  });

  it.each([
    ["down", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["not the studio's", async () => new Response("<!doctype html>")],
  ])("certainly does not leave if the gateway is %s", async (_, answer) => {
    const asked: string[] = [];
    stubNetwork((url) => {
      asked.push(url);
      return answer();
    });
    const failure = await failureOfSend(real(), undefined, ATTEMPT);
    expect([failure.code, failure.queued]).toEqual(["gateway-down", "no"]);
    expect(asked).toEqual(["./run"]);
  });

  it("does not leave if it is stopped before that", async () => {
    stubNetwork((_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    });
    const stop = new AbortController();
    const failed = failureOfSend(real(), stop.signal, ATTEMPT);
    stop.abort();
    const failure = await failed;
    expect([failure.code, failure.queued]).toEqual(["stopped-in-time", "no"]);
  });

  it("may have left before the gateway was restarted", async () => {
    stubGateway();
    const passOn = fetch;
    const runBefore = async () => new Response(crypto.randomUUID());
    vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
      url === "./run" ? runBefore() : passOn(url, init),
    );
    const failure = await failureOfSend(real(), undefined, ATTEMPT);
    expect([failure.code, failure.queued]).toEqual(["gateway-restarted", "unknown"]);
  });

  it("has certainly not left if the gateway has no store before it", async () => {
    stubNetwork(withoutStore);
    const failed = gatewayRun(new AbortController().signal);
    await expect(failed).rejects.toMatchObject({ code: "store-unreachable", queued: "no" });
  });

  it("may have been passed on by another gateway if the store is lost while it leaves", async () => {
    stubNetwork(withoutStore);
    const failure = await failureOfSend(real());
    expect([failure.code, failure.queued]).toEqual(["store-unreachable", "unknown"]);
  });

  it("may have been passed on before the right to send was taken away", async () => {
    stubNetwork(async () =>
      Response.json(
        { code: "not-allowed", message: "No right." },
        { status: 403, headers: { "X-Request-Left": "no" } },
      ),
    );
    const failure = await failureOfSend(real());
    expect([failure.code, failure.queued]).toEqual(["not-allowed", "unknown"]);
  });

  it("is made once", async () => {
    let calls = 0;
    stubNetwork(() => {
      calls += 1;
      return Promise.reject(new TypeError());
    });
    await failureOfSend(real());
    expect(calls).toBe(1);
  });
});

describe("the gateway says what became of an attempt", () => {
  const accepted = () => Response.json({ idMessage: "3EB0C767D097B7C7C030" });
  const attempt = async () => {
    const run = await gatewayRun(new AbortController().signal);
    return { id: ATTEMPT, run, tabsTakeTurns: true };
  };

  it("accepted, with its exchange and without the token", async () => {
    stubGateway(accepted);
    const made = await attempt();
    await callGreenApi("sendVoiceStatus", { instance: real(), body, attempt: made });
    expect(await lookAtAttempt(made)).toMatchObject({
      state: "accepted",
      idMessage: "3EB0C767D097B7C7C030",
      exchange: { status: 200 },
    });
  });

  it("refused, for certain", async () => {
    stubGateway(() => Response.json({ message: "Validation failed" }, { status: 400 }));
    const made = await attempt();
    await failureOfSend(real(), undefined, ATTEMPT);
    expect(await lookAtAttempt(made)).toMatchObject({
      state: "failed",
      failure: { code: "validation-failed", queued: "no" },
    });
  });

  it("never seen, and never passed on after that", async () => {
    let asked = 0;
    stubGateway(() => {
      asked += 1;
      return accepted();
    });
    expect(await lookAtAttempt(await attempt())).toEqual({ state: "never-seen" });
    const failure = await failureOfSend(real(), undefined, ATTEMPT);
    expect(failure.queued).toBe("no");
    expect(asked).toBe(0);
  });

  it("lost, of another memory; and nothing if no gateway answers", async () => {
    stubGateway();
    const other = { id: ATTEMPT, run: crypto.randomUUID() };
    expect(await lookAtAttempt(other)).toEqual({ state: "lost" });
    stubNetwork(async () => new Response("<!doctype html>"));
    await expect(lookAtAttempt(other)).rejects.toThrow("knows nothing");
  });
});
