import * as z from "zod/mini";
import { linkReport } from "./link-report.ts";

/** How far ahead a send can be planned, in ms. GREEN-API keeps an uploaded file for a day longer. */
export const MAX_AHEAD_MS = 14 * 24 * 60 * 60 * 1000;

/** How late a planned send may go out, in ms. After that it is missed. */
export const GRACE_MS = 5 * 60 * 1000;

/** How many sends may be planned for one instance at the same time. */
export const MAX_PLANNED = 50;

/** How many planned sends of one instance are kept, those that have ended included. */
export const MAX_KEPT = 500;

/** How many times a planned send can be changed. */
export const MAX_CHANGES = 100;

const text = z.string().check(z.minLength(1));

/** The time that a person chose, as clocks in their zone show it. */
const wallTime = {
  /** Such as `2026-11-27T09:00`. */
  local: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
  /** An IANA time zone, such as `Europe/Berlin`. */
  zone: z.string().check(z.minLength(1), z.maxLength(64)),
};

/** What GREEN-API is to be sent: all fields of a status, none left to a default. */
const plannedRequest = z.object({
  urlFile: text,
  fileName: text,
  backgroundColor: text,
  participants: z.array(text),
});
export type PlannedRequest = z.infer<typeof plannedRequest>;

const planId = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/));

/** What a page asks for when it changes a planned send. */
export const planOrder = z.object({
  idInstance: z.string().check(z.regex(/^\d{10,12}$/)),
  ...wallTime,
  request: plannedRequest,
  /** The length of the audio, if it is known. */
  seconds: z.optional(z.number().check(z.nonnegative())),
});
export type PlanOrder = z.infer<typeof planOrder>;

/** What a page asks for when it plans a send. The id is its own, so a request that comes twice plans one send. */
export const newPlan = z.extend(planOrder, { id: planId });

/** Why a planned send did not go out. Nothing was sent. */
const missedReason = z.union([
  /** No server could send it in time: none was running, its memory was unreachable, or its clock was changed. */
  z.object({ kind: z.literal("late") }),
  /** The link does not lead to what it led to when the send was planned. */
  z.object({ kind: z.literal("link"), report: linkReport }),
  /** The instance was not authorized. */
  z.object({ kind: z.literal("state"), state: z.string() }),
  /** GREEN-API could not be asked, or refused; the code is one of the failure catalogue. */
  z.object({ kind: z.literal("failure"), code: z.string(), detail: z.optional(z.string()) }),
  /** The server does not keep the token of the instance any more. */
  z.object({ kind: z.literal("not-held") }),
  /** The user who planned it may not send through the instance any more. */
  z.object({ kind: z.literal("not-allowed") }),
]);
export type MissedReason = z.infer<typeof missedReason>;

/** What became of the request, as a record of the history has it. */
const plannedOutcome = z.object({
  idMessage: z.optional(z.string()),
  exchange: z.object({
    status: z.nullable(z.number()),
    milliseconds: z.number(),
    answer: z.string(),
  }),
  failure: z.optional(
    z.object({
      code: z.string(),
      detail: z.optional(z.string()),
      quota: z.optional(
        z.object({ used: z.number(), total: z.number(), allowedNumbers: z.array(z.string()) }),
      ),
    }),
  ),
});
export type PlannedOutcome = z.infer<typeof plannedOutcome>;

const plannedState = z.enum([
  "waiting",
  "cancelled",
  /** Claimed by a server: from now on it is never sent again. */
  "going",
  "accepted",
  "rejected",
  "unknown",
  "missed",
]);
export type PlannedState = z.infer<typeof plannedState>;

const planned = {
  /** A ULID; the `Idempotency-Key` of the send. */
  id: planId,
  /** Counts the changes, from 1. */
  revision: z.number(),
  idInstance: z.string(),
  ...wallTime,
  /** The time as it was confirmed, in unix ms. */
  confirmedAt: z.number(),
  seconds: z.optional(z.number()),
  /** The name of the user who planned it, if the studio has a sign-in. */
  by: z.optional(z.string()),
  state: plannedState,
  reason: z.optional(missedReason),
  outcome: z.optional(plannedOutcome),
  /** When a server claimed it, in unix ms. */
  claimedAt: z.optional(z.number()),
  /** When it reached its last state, in unix ms. */
  endedAt: z.optional(z.number()),
};

/** A planned send with everything about it, as a server keeps it and `/planned/{ULID}` answers. */
export const plannedSend = z.object({ ...planned, request: plannedRequest });
export type PlannedSend = z.infer<typeof plannedSend>;

/** A planned send in the list: its recipients are only counted. */
const listedPlan = z.object({
  ...planned,
  /** When it is due, in unix ms, by the present rules of its zone. */
  at: z.number(),
  request: z.omit(plannedRequest, { participants: true }),
  /** How many recipients; 0 means everyone. */
  people: z.number(),
});
export type ListedPlan = z.infer<typeof listedPlan>;

/** The answer to GET `/planned`, in the order of their times. */
export const plannedList = z.array(listedPlan);

/** Why a plan was not made or changed. `message` is in English, for people who call the gateway by hand. */
export const planRefusal = z.object({
  refused: z.enum([
    "invalid",
    /** The instance is not one of this user. */
    "not-allowed",
    "past",
    "too-far",
    "too-many",
    /** Somebody else changed it, or it is going out. */
    "changed",
    "not-found",
    /** What the server keeps plans in cannot be reached. */
    "store-down",
  ]),
  message: z.string(),
});
export type PlanRefusal = z.infer<typeof planRefusal>["refused"];
