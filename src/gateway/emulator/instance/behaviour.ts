import type { Method } from "../../../green-api/contract.ts";
import type { Scenario } from "../../../green-api/scenarios.ts";
import { errorAnswer, type FailedCall, jsonAnswer } from "../api-answer.ts";
import { AnswerLost } from "../api-refusal.ts";

interface ScenarioCall extends FailedCall {
  method: Method;
  signal: AbortSignal;
}
type Answerer = (call: ScenarioCall) => Response | Promise<Response>;

/** How an instance of the emulator behaves; an empty object is a healthy instance. */
export interface Behaviour {
  /** Every method gets this answer. */
  answersAll?: Answerer;
  /** The send methods get this answer, and nothing is queued. */
  refusesSends?: Answerer;
  /** The same, as long as the instance is not authorized. */
  refusesUnauthorized?: Answerer;
  /** `uploadFile` gets this answer, and no file is kept. */
  refusesUploads?: Answerer;
  /** The status is queued, and then the send methods answer this. */
  answersSends?: Answerer;
  /** What the second send meets, unlike the others. */
  secondSend?: Pick<Behaviour, "refusesSends" | "answersSends">;
  /** `stateInstance` unless the instance restarts; with null, the body of `getStateInstance` is null. */
  state?: string | null;
  /** `qr` answers this instead of a picture. */
  answersQr?: { type: string; message: string };
  /** How long the first picture of `qr` takes, and how long after it somebody scans one, in ms. */
  firstQrAfter?: number;
  scannedAfter?: number;
  /** `getAuthorizationCode` answers with a bare `false`. */
  refusesCodes?: true;
  outgoingWebhook?: "no";
  typeAccount?: "iphone";
  /** Settings that GREEN-API documents nowhere. */
  moreSettings?: Record<string, unknown>;
  /** A status for everyone is accepted and never published (issue 1124). */
  publishesToListedOnly?: true;
  withoutStatistics?: true;
  /** Statistics name people by `@lid`, one of them twice, and a stranger. */
  statisticsByLid?: true;
  /** Two of three questions for statistics are refused as too early. */
  refusesStatistics?: Answerer;
  /** A restart acts as a new authorization, after which earlier statistics are empty (issue 929). */
  forgetsStatistics?: true;
  /** A phone and another program have sent statuses before. */
  sentElsewhere?: true;
  withoutRecipients?: true;
  neverPublishes?: true;
  /** Statuses leave the queue whatever the state, and are never delivered (issue 1033). */
  neverDelivers?: true;
  /** A status waits this long in the queue, in ms. */
  queueDelay?: number;
  /** The kind of address book, if it is not the usual one. */
  contacts?: "none" | "many" | "nameless" | "lid" | "lid-pairs";
  /** `showMessagesQueue` leaves out the first item, as GREEN-API's does (issue 714). */
  hidesFirstQueued?: true;
  enableLidMode?: true;
  /** Another answer of `checkWhatsapp`, depending on how many times it was called before. */
  refusesCheck?: (calledBefore: number) => Answerer | undefined;
}

const tooManyRequests = error(429, "Too Many Requests");

/** What each scenario does. */
export const behaviours: Record<Scenario, Behaviour> = {
  healthy: {},
  "request-invalid": {
    refusesSends: error(400, "Validation failed. Details: 'urlFile' is invalid"),
  },
  "token-wrong": { answersAll: error(401, "Unauthorized") },
  "instance-lost": { refusesSends: error(404, "Not Found") },
  "account-suspended": { refusesSends: error(403, "Your account is suspended") },
  forbidden: { answersAll: error(403, "Forbidden") },
  "too-many-requests": {
    refusesSends: tooManyRequests,
    refusesCheck: (calledBefore) => (calledBefore % 5 === 1 ? tooManyRequests : undefined),
  },
  "quota-exceeded": {
    refusesSends: quotaExceeded,
    refusesCheck: (calledBefore) => (calledBefore >= 3 ? quotaExceeded : undefined),
  },
  "correspondents-quota-exceeded": { refusesSends: correspondentsQuotaExceeded },
  "second-send-refused": { secondSend: { refusesSends: quotaExceeded } },
  "server-error": { refusesSends: error(500, "Internal Server Error") },
  "upload-fails": { refusesUploads: error(500, "Internal server error") },
  "bad-gateway": { refusesSends: () => html("502 Bad Gateway", 502) },
  "answer-lost": { answersSends: () => Promise.reject(new AnswerLost()) },
  "queue-hidden": {
    answersSends: () => Promise.reject(new AnswerLost()),
    hidesFirstQueued: true,
  },
  "queue-hides-single": { hidesFirstQueued: true, queueDelay: 20_000 },
  "second-answer-lost": {
    secondSend: { answersSends: () => Promise.reject(new AnswerLost()) },
  },
  "never-answers": { answersSends: neverAnswer },
  "html-answer": { answersSends: () => html("Welcome", 200) },
  "empty-answer": { answersSends: () => new Response("") },
  "id-missing": { answersSends: () => jsonAnswer({}) },
  "huge-answer": { answersSends: () => jsonAnswer({ noise: "0123456789".repeat(500_000) }) },
  "not-authorized": { state: "notAuthorized" },
  starting: { state: "starting" },
  suspended: { state: "suspended" },
  "yellow-card": { state: "yellowCard" },
  "state-null": { state: null },
  "state-unknown": { state: "hibernating" },
  "not-authorized-refused": {
    state: "notAuthorized",
    refusesUnauthorized: error(400, "Instance account is not authorized"),
  },
  "queue-stuck": { queueDelay: Infinity },
  "restricted-sent": { state: "yellowCard", neverDelivers: true },
  "qr-error": {
    state: "notAuthorized",
    answersQr: { type: "error", message: "QR code could not be created" },
    scannedAfter: Infinity,
  },
  "qr-type-unknown": {
    state: "notAuthorized",
    answersQr: { type: "passkey", message: "Confirm the passkey on your phone" },
    scannedAfter: 15_000,
  },
  "code-refused": { state: "notAuthorized", refusesCodes: true },
  "qr-slow": { state: "notAuthorized", firstQrAfter: 10_000, scannedAfter: 45_000 },
  "account-on-iphone": { typeAccount: "iphone", publishesToListedOnly: true },
  "settings-unknown": {
    moreSettings: { quietHoursStart: "22:00", statusRelayWebhook: "no", retryLimits: { sends: 3 } },
  },
  "statistics-empty": { withoutStatistics: true },
  "recipients-missing": { withoutRecipients: true },
  "notifications-off": { outgoingWebhook: "no" },
  "never-published": { neverPublishes: true },
  "contacts-empty": { contacts: "none" },
  "contacts-many": { contacts: "many" },
  "contacts-nameless": { contacts: "nameless" },
  "contacts-lid": { contacts: "lid", enableLidMode: true },
  "statistics-lid": { contacts: "lid-pairs", statisticsByLid: true },
  "statistics-too-early": { refusesStatistics: tooManyRequests },
  "statistics-forgotten": { forgetsStatistics: true },
  "sent-elsewhere": { sentElsewhere: true },
};

function error(status: number, message: string): Answerer {
  return (call) => errorAnswer(status, message, call);
}

/** @see https://green-api.com/en/docs/api/466-error-example-body/ */
function quotaExceeded({ method }: ScenarioCall): Response {
  const invokeStatus = {
    method: method.toLowerCase(),
    used: 100,
    total: 100,
    status: "QUOTE_EXCEEDED",
    description: "The monthly quota of this method is used up. Change the tariff to go on.",
  };
  return jsonAnswer({ invokeStatus }, 466);
}

/** @see https://green-api.com/en/docs/api/466-error-example-body/ */
function correspondentsQuotaExceeded({ method }: ScenarioCall): Response {
  const allowed = ["447700900101@c.us", "12025550102@c.us", "61491570156@c.us"];
  return jsonAnswer(
    {
      invokeStatus: { method: method.toLowerCase(), used: 67, total: 0, status: "QUOTE_ALLOWED" },
      correspondentsStatus: {
        method: "correspondents",
        used: 3,
        total: 3,
        status: "CORRESPONDENTS_QUOTE_EXCEEDED",
        description: `The tariff lets you write to only these numbers: ${allowed.join(", ")}`,
      },
    },
    466,
  );
}

function html(title: string, status: number): Response {
  const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return new Response(page, { status, headers: { "Content-Type": "text/html" } });
}

/** Waits until the caller gives up. */
function neverAnswer({ signal }: ScenarioCall): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new AnswerLost()), { once: true });
  });
}
