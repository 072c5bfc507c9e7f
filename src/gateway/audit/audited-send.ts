import * as z from "zod/mini";
import { isRefusal } from "../../green-api/failure-catalogue.ts";
import { sendResponse } from "../../green-api/schemas/statuses.ts";
import type { Method } from "../../green-api/contract.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { IDEMPOTENCY_KEY_HEADER, REQUEST_LEFT_HEADER } from "../../protocol/headers.ts";
import { gatewayAnswer } from "../http/gateway-answer.ts";
import { readAtMost } from "../http/read-at-most.ts";
import type { StudioUser } from "../users/studio-user.ts";
import type { AuditEntry, AuditLog } from "./audit-log.ts";

const sendMethods: readonly Method[] = ["sendVoiceStatus", "sendTextStatus", "sendMediaStatus"];

/** A send is answered with less than a hundred bytes; of anything else the beginning is enough. */
const MAX_ANSWER_BYTES = 256_000;

const recipientsOf = z.object({ participants: z.optional(z.array(z.unknown())) });

interface Sent {
  method: Method;
  host: string;
  idInstance: string;
  user: StudioUser | undefined;
}

/** Whether a call sends a status, and so belongs into the audit log. */
export function isSend(method: Method): boolean {
  return sendMethods.includes(method);
}

/**
 * Sends with a line in the audit log before the request leaves and one after its end. If the first line cannot
 * be written, nothing is sent.
 *
 * @param request its JSON body is in memory.
 * @param send passes the request on.
 * @param log takes one line for each line that could not be written.
 */
export async function auditedSend(
  { write }: AuditLog,
  request: Request,
  { host, idInstance, user }: Sent,
  send: (request: Request) => Promise<Response>,
  log: (line: string) => void,
): Promise<Response> {
  const entry = {
    user: user?.name ?? null,
    idInstance,
    host,
    attempt: request.headers.get(IDEMPOTENCY_KEY_HEADER),
    recipients: countRecipients(await request.clone().text()),
  };
  try {
    await write({ ...entry, outcome: "sending" });
  } catch (error) {
    log(`[audit] a send was refused: ${error instanceof Error ? error.message : "unknown"}`);
    return gatewayAnswer(cannotBeWritten);
  }
  const answer = await send(request);
  const { response, text } = await readWhole(answer);
  const end = outcomeOf(response, text);
  await write({ ...entry, ...end }).catch(() => {
    log(`[audit] the end of a send (${end.outcome}) could not be written down`);
  });
  return response;
}

const cannotBeWritten = {
  code: "audit-failed",
  status: 503,
  message: "The audit log cannot be written, so nothing was sent.",
  left: "no",
} as const;

/** How many people a request names; null if it is for everyone. */
function countRecipients(body: string): number | null {
  const { participants = [] } = z.safeParse(recipientsOf, parseJson(body)).data ?? {};
  return participants.length === 0 ? null : participants.length;
}

async function readWhole(answer: Response): Promise<{ response: Response; text: string }> {
  const { status, headers } = answer;
  const { bytes } = await readAtMost(answer.body, MAX_ANSWER_BYTES).catch(() => ({
    bytes: undefined,
  }));
  if (!bytes) {
    const message = `The connection broke in the middle of an answer with status ${status}.`;
    const lost = { code: "connection-lost", status: 502, message, left: "yes" } as const;
    return { response: gatewayAnswer(lost), text: "" };
  }
  const kept = new Headers(headers);
  // The body is no stream any more.
  kept.delete("Transfer-Encoding");
  const hasNoBody = status === 204 || status === 304;
  const response = new Response(hasNoBody ? null : bytes, { status, headers: kept });
  return { response, text: new TextDecoder().decode(bytes) };
}

function outcomeOf(
  { status, ok, headers }: Response,
  text: string,
): Pick<AuditEntry, "outcome" | "idMessage"> {
  const left = headers.get(REQUEST_LEFT_HEADER);
  if (left !== null) return { outcome: left === "no" ? "rejected" : "unknown" };
  if (isRefusal(status)) return { outcome: "rejected" };
  const accepted = z.safeParse(sendResponse, ok ? parseJson(text) : undefined).data;
  return accepted ? { outcome: "accepted", idMessage: accepted.idMessage } : { outcome: "unknown" };
}
