import { redact } from "../../green-api/redaction.ts";
import { localTime } from "../../lib/spreadsheet/local-time.ts";
import { beginningOf } from "../../lib/text/beginning-of.ts";
import { maskNumbers } from "../../lib/text/mask.ts";
import { maskPhones } from "../../lib/text/mask-phones.ts";
import { maskPersons } from "../../lib/text/mask-raw.ts";
import { gatewayNoteIn } from "../../protocol/gateway-failure.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import type { LoggedCall } from "./call-log.ts";
import { gatewayNoteOf, statusOf } from "./gateway-note.ts";
import { idMessageOf } from "./id-message-of.ts";
import { type InstanceFacts, type KnownFact, knownInstanceFacts } from "./instance-facts.ts";
import { versions } from "./versions.ts";

interface Masking {
  /** Masks phone numbers and names. */
  masked: boolean;
  /** Masks the id of the instance too, because others see the screen. */
  presenting: boolean;
}

/** Longer bodies are cut: a form of the support takes no list of ten thousand numbers. */
const MAX_BODY_CHARACTERS = 6_000;

/** A call in GREEN-API's own words, with everything that its support asks for. */
export function supportTextOfCall(call: LoggedCall, masking: Masking): string {
  const { method, verb, url, idInstance, attemptId, startedAt, end, body, upload } = call;
  const idMessage = idMessageOf(call);
  const note = gatewayNoteOf(call);
  return write(
    {
      method: `${verb} ${method}`,
      idInstance,
      address: url,
      attempt: attemptId,
      idMessage,
      left: startedAt,
      milliseconds: end?.milliseconds,
      status: end ? (statusOf(call) ?? "no answer") : "no answer yet",
      failure: end?.failure && describe(end.failure),
      request: upload ? `(${upload.bytes} bytes of ${upload.type || "no type"})` : body,
      answer: end?.answer?.text,
      note,
    },
    masking,
  );
}

/** The same of a record of the history, whose call may have been made long ago. */
export function supportTextOfRecord(record: SendRecord, masking: Masking): string {
  const { id, idInstance, idMessage, startedAt, request, exchange, failure, state } = record;
  const note = gatewayNoteIn(exchange?.answer ?? "");
  return write(
    {
      method: "POST sendVoiceStatus",
      idInstance,
      attempt: record.elsewhere ? undefined : id,
      idMessage,
      left: startedAt,
      milliseconds: exchange?.milliseconds,
      status: (note ? undefined : exchange?.status) ?? "no answer",
      state,
      failure: failure && describe(failure),
      request: JSON.stringify(request),
      answer: exchange?.answer,
      note,
    },
    masking,
  );
}

function describe({ code, detail }: { code: string; detail?: string | undefined }): string {
  return detail ? `${code}: ${detail}` : code;
}

interface Case {
  method: string;
  idInstance: string;
  address?: string;
  attempt?: string | undefined;
  idMessage?: string | undefined;
  /** Unix milliseconds. */
  left: number;
  milliseconds?: number | undefined;
  status: number | string;
  /** What became of the status, by the studio's record. */
  state?: string;
  failure?: string | undefined;
  request: string;
  answer?: string | undefined;
  /** What the studio says instead of an answer. */
  note?: string | undefined;
}

function write(about: Case, { masked, presenting }: Masking): string {
  const hide = (text: string) => (masked ? maskPhones(maskPersons(redact(text))) : text);
  const { studio, browser } = versions();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const lines = [
    line("Method", about.method),
    line("idInstance", about.idInstance),
    line("Address", about.address && hide(about.address)),
    line("idMessage", about.idMessage && hide(about.idMessage)),
    line(
      "Attempt",
      about.attempt && `${about.attempt} (the studio's own id, not known to GREEN-API)`,
    ),
    line("Sent at", `${localTime(about.left)} (${zone}), ${new Date(about.left).toISOString()}`),
    line(
      "Answered after",
      about.milliseconds === undefined ? undefined : `${about.milliseconds} ms`,
    ),
    line("HTTP status", String(about.status)),
    line("Failure", about.failure && hide(about.failure)),
    line("State of the record", about.state),
    ...factLines(knownInstanceFacts(about.idInstance)).map(hide),
    line("Versions", `${studio.name} ${studio.version}; ${browser.version}`),
    `\nRequest\n${shortened(hide(about.request))}`,
    about.note
      ? `\nNo response from GREEN-API. Note by the studio:\n${about.note}`
      : `\nResponse\n${shortened(hide(about.answer ?? ""))}`,
  ];
  const text = redact(lines.filter((part) => part !== undefined).join("\n"));
  return masked && presenting ? text.replaceAll(about.idInstance, maskNumbers) : text;
}

function line(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}: ${value}`;
}

function factLines({ state, settings }: InstanceFacts): string[] {
  return [
    `State of the instance: ${state ? `${state.value} ${timeOf(state)}` : "not read"}`,
    `Settings of the instance${settings ? ` ${timeOf(settings)}:\n${settings.value}` : ": not read"}`,
  ];
}

function timeOf({ readAt }: KnownFact): string {
  return `(read ${localTime(readAt)})`;
}

function shortened(text: string): string {
  if (text === "") return "(empty)";
  const kept = beginningOf(text, MAX_BODY_CHARACTERS);
  const cut = text.length - kept.length;
  return cut > 0 ? `${kept}\n(… ${cut} more characters)` : kept;
}
