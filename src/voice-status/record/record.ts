import * as z from "zod/mini";
import { voiceStatusRequest } from "../../green-api/schemas/statuses.ts";

export const recordStates = [
  "sending",
  "rejected",
  "unknown",
  "not-sent",
  "accepted",
  "pending",
  "sent",
  "delivered",
  "read",
  "deleted",
  "dropped",
] as const;

export type RecordState = (typeof recordStates)[number];

/** The steps of a status that GREEN-API's journal tells, in their order. */
export const journalSteps = ["accepted", "pending", "sent", "delivered", "read"] as const;
export type JournalStep = (typeof journalSteps)[number];

/** Unix milliseconds that a Date can hold. */
const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const count = z.number().check(z.nonnegative());

/** One of several sends that belong together: which of them, from 1, and how many they are. */
const partOf = z.object({ id: z.string(), part: z.number(), of: z.number() });

/** What was sent. Of a status that was sent elsewhere, the journal may not know the link or the file name. */
const sentRequest = z.extend(voiceStatusRequest, { urlFile: z.string(), fileName: z.string() });

/** One entry of the history: a send, and everything that is known about its outcome. */
export const recordSchema = z.object({
  version: z.literal(1),
  /** A ULID made at the click: ids sort by time. */
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  idInstance: z.string(),
  instanceLabel: z.string(),
  startedAt: instant,
  request: sentRequest,
  /** The number of recipients, if their list is not kept; `request` has no recipients then. */
  recipientCount: z.optional(count),
  state: z.enum(recordStates),
  idMessage: z.optional(z.string()),
  /** The run of the gateway that the request was sent to; the gateway can be asked about it. */
  run: z.optional(z.string()),
  /** Ids of the voice statuses that were in queue or journal before this one was sent; undefined if unknown. */
  seenBefore: z.optional(z.array(z.string())),
  /** The state in the journal, if the studio does not know it. */
  journalWord: z.optional(z.string().check(z.maxLength(60))),
  /** Removed by the person, but kept, hidden, as long as its status may still appear in the journal. */
  removed: z.optional(z.literal(true)),
  /** Imported from a file: its clock may differ, and anybody may have written it. */
  imported: z.optional(z.literal(true)),
  /** The answer to the call, redacted; `status` is null if none came. */
  exchange: z.optional(
    z.object({ status: z.nullable(z.number()), milliseconds: count, answer: z.string() }),
  ),
  failure: z.optional(
    z.object({
      code: z.string(),
      detail: z.optional(z.string()),
      quota: z.optional(
        z.object({ used: z.number(), total: z.number(), allowedNumbers: z.array(z.string()) }),
      ),
    }),
  ),
  /** Statuses on GREEN-API's side that an unknown send may be. */
  candidates: z.optional(
    z.array(
      z.object({
        idMessage: z.string(),
        at: z.optional(instant),
        /** The fields that are the same; GREEN-API does not show the others. */
        agreesIn: z.optional(z.array(z.string())),
      }),
    ),
  ),
  /** When queue and journal were last searched for an unknown send. */
  checkedAt: z.optional(instant),
  /** The checks that blocked this send until the person overrode them. */
  overriddenChecks: z.optional(
    z.array(
      z.object({
        name: z.string(),
        /** What the check quotes, for example an HTTP status. */
        detail: z.optional(z.string()),
        /** In a check about a length or a waiting time. */
        seconds: z.optional(z.number()),
      }),
    ),
  ),
  /** The id of the record that this one repeats. */
  retryOf: z.optional(z.string()),
  /** How many recipients it was sent to, was delivered to and was read by, from GREEN-API's statistics. */
  viewers: z.optional(z.object({ sent: count, delivered: count, read: count })),
  /** When the journal first showed the status as sent or later, by the clock of this computer. */
  publishedAt: z.optional(instant),
  /** The body as a person wrote it by hand, without tokens; `request` has what is understood of it. */
  raw: z.optional(z.string()),
  /** Found in the journal: a phone, a snippet or another computer sent it. */
  elsewhere: z.optional(z.literal(true)),
  /** A server sent it at a set time. */
  planned: z.optional(z.literal(true)),
  /** The parts of one clip share the id. */
  series: z.optional(partOf),
  /** The groups of recipients of one send share the id. */
  recipientGroup: z.optional(partOf),
});

export type SendRecord = z.infer<typeof recordSchema>;

/** The number of recipients a status was sent to; 0 means everyone. */
export function recipientCountOf({ request, recipientCount = 0 }: SendRecord): number {
  return request.participants?.length || recipientCount;
}

/** Whether the list of recipients was lost. Sent again like this, the request would reach everyone. */
export function isListLost({ request, recipientCount = 0 }: SendRecord): boolean {
  return recipientCount > 0 && !request.participants?.length;
}

/** Restores the request of a record from a copy of the record that was kept elsewhere. */
export function withRequestOf(record: SendRecord, copy: SendRecord): SendRecord {
  return { ...record, request: copy.request, recipientCount: copy.recipientCount };
}
