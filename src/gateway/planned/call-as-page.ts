import * as z from "zod/mini";
import { hostOf } from "../../green-api/host.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { SERVER_SIDE_TOKEN } from "../../green-api/instance.ts";
import { readAnswer } from "../../green-api/transport/read-answer.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { AUDIO_CHECK_HEADER, IDEMPOTENCY_KEY_HEADER } from "../../protocol/headers.ts";
import { linkReport } from "../../protocol/link-report.ts";
import { AUDIO_CHECK_PATH, PROXY_PATH } from "../../protocol/paths.ts";
import type { RequestBindings } from "../proxy/proxy.ts";
import { mayUse, type StudioUser } from "../users/studio-user.ts";
import type { StoredPlan } from "./plan-store.ts";
import type { ServerInstance } from "../server-instances.ts";
import type { SendEnd } from "./send-when-due.ts";

interface Ways {
  /** The gateway's proxy, which makes each send one delivery. */
  proxy: (request: Request, bindings?: RequestBindings) => Promise<Response>;
  audioCheck: (request: Request) => Promise<Response>;
  held: readonly ServerInstance[];
  /** The kept answer to a send, by its `Idempotency-Key`. */
  keptAnswer: (key: string) => Promise<Response | undefined>;
  /** Finds a user with their present rights. Without it, whoever planned something may send it. */
  findUser?: ((name: string) => Promise<StudioUser | undefined>) | undefined;
}

/** The calls of a planned send. They take the ways of a page's calls, so the same rules hold for them. */
export function callAsPage({ proxy, audioCheck, held, keptAnswer, findUser }: Ways) {
  function request(plan: StoredPlan, method: string, init: RequestInit): Request {
    const { apiUrl = "" } = held.find(({ idInstance }) => idInstance === plan.idInstance) ?? {};
    const path = `${PROXY_PATH}/${hostOf(apiUrl)}/waInstance${plan.idInstance}/${method}`;
    const headers = { Authorization: `Bearer ${SERVER_SIDE_TOKEN}`, ...init.headers };
    return new Request(`${plan.studio}${path}`, { ...init, headers });
  }

  return {
    isAllowed: async ({ by, idInstance }: StoredPlan): Promise<boolean> => {
      if (by === undefined || !findUser) return true;
      const user = await findUser(by);
      return user !== undefined && user.role !== "reader" && mayUse(user, idInstance);
    },
    /** Undefined if nothing could be asked. */
    linkReport: async (urlFile: string, studio: string) => {
      const url = `${studio}${AUDIO_CHECK_PATH}?url=${encodeURIComponent(urlFile)}`;
      const answer = await audioCheck(new Request(url, { headers: { [AUDIO_CHECK_HEADER]: "1" } }));
      return z.safeParse(linkReport, parseJson(await answer.text())).data;
    },
    stateInstance: async (plan: StoredPlan): Promise<string> => {
      const started = performance.now();
      const answer = await proxy(request(plan, "getStateInstance", {}));
      const { data } = await readAnswer("getStateInstance", answer, { started });
      return data?.stateInstance ?? "";
    },
    send: async (plan: StoredPlan): Promise<SendEnd> => {
      const started = performance.now();
      const headers = { "Content-Type": "application/json", [IDEMPOTENCY_KEY_HEADER]: plan.id };
      const body = JSON.stringify(plan.request);
      const sent = request(plan, "sendVoiceStatus", { method: "POST", headers, body });
      return proxy(sent, { user: planner(plan) }).then(
        (answer) => endOf(answer, started),
        unforeseen,
      );
    },
    keptEnd: async (plan: StoredPlan): Promise<SendEnd | undefined> => {
      const answer = await keptAnswer(plan.id);
      return answer && endOf(answer, performance.now());
    },
  };
}

/** What an answer to a send means, as for a record of the history. */
async function endOf(answer: Response, started: number): Promise<SendEnd> {
  try {
    const { data, exchange } = await readAnswer("sendVoiceStatus", answer, { started });
    return { state: "accepted", outcome: { idMessage: data.idMessage, exchange } };
  } catch (failure) {
    if (!(failure instanceof GreenApiFailure)) return unforeseen(failure);
    const { code, detail, quota, exchange, queued } = failure;
    const state = queued === "no" ? "rejected" : "unknown";
    return { state, outcome: { exchange, failure: { code, detail, quota } } };
  }
}

/** Who planned it, for the audit log. Whether they still may was asked before. */
function planner({ by }: StoredPlan): StudioUser | undefined {
  return by === undefined ? undefined : { name: by, role: "sender", instances: "all" };
}

/** A fault of the gateway itself: whether the status was sent is unknown. */
function unforeseen(error: unknown): SendEnd {
  const answer = error instanceof Error ? error.message : "";
  const exchange = { status: null, milliseconds: 0, answer };
  return { state: "unknown", outcome: { exchange, failure: { code: "answer-not-understood" } } };
}
