import { setTimeout as wait } from "node:timers/promises";
import { ulid } from "ulid";
import { gatewayRun, lookAtAttempt } from "../../src/green-api/attempt.ts";
import { callGreenApi } from "../../src/green-api/client.ts";
import { GreenApiFailure } from "../../src/green-api/failure.ts";

/** What a person is told of a send in the end. */
export type Told =
  | { state: "accepted"; idMessage: string }
  | { state: "not sent"; code: string }
  | { state: "unknown"; code: string };

export interface Send {
  key: string;
  run: string;
  told: Told;
}

const API_HOST = "7103.api.green-api.com";
const ASK_EVERY_MS = 200;

/** Sends a status as the page does, with the page's own code; `fetch` is the browser's. */
export async function send(idInstance: string, key = ulid(), takesTurns = false): Promise<Send> {
  let run = "";
  try {
    run = await gatewayRun(AbortSignal.timeout(30_000));
    const apiUrl = `https://${API_HOST}`;
    const apiTokenInstance = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
    const { data } = await callGreenApi("sendVoiceStatus", {
      instance: { label: "Shop", idInstance, apiTokenInstance, apiUrl, mediaUrl: apiUrl },
      body: { urlFile: `https://files.example/${key}.mp3`, fileName: `${key}.mp3` },
      attempt: { id: key, run, tabsTakeTurns: !takesTurns },
    });
    return { key, run, told: { state: "accepted", idMessage: data.idMessage } };
  } catch (failure) {
    if (!(failure instanceof GreenApiFailure)) throw failure;
    const { code, queued } = failure;
    return { key, run, told: { state: queued === "no" ? "not sent" : "unknown", code } };
  }
}

/** Asks the gateways about a send whose answer was lost, as the page does, until they know it or time is up. */
export async function settle({ key, run, told }: Send, forMs: number): Promise<Told> {
  const end = Date.now() + forMs;
  while (told.state === "unknown" && Date.now() < end) {
    const outcome = await lookAtAttempt({ id: key, run }).catch(() => undefined);
    if (outcome?.state === "accepted") return { state: "accepted", idMessage: outcome.idMessage };
    if (outcome?.state === "never-seen") return { state: "not sent", code: "never-left" };
    if (outcome?.state === "failed" && outcome.failure.queued === "no") {
      return { state: "not sent", code: outcome.failure.code };
    }
    if (outcome?.state === "failed") return told;
    await wait(ASK_EVERY_MS);
  }
  return told;
}
