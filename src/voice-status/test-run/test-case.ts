import * as z from "zod/mini";

/** What GREEN-API is expected to answer. */
const expectation = z.object({
  /** HTTP status. */
  status: z.number().check(z.refine(Number.isInteger), z.gte(100), z.lte(599)),
  /** A part of the answer; empty if any will do. */
  message: z.string().check(z.maxLength(300)),
});

/** One request of `sendVoiceStatus`, and what should come of it. */
export const testCaseSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  name: z.string().check(z.maxLength(120)),
  /** The body as it is sent, JSON or not. */
  body: z.string().check(z.maxLength(200_000)),
  expected: expectation,
});

export type TestCase = z.infer<typeof testCaseSchema>;

/** More would take minutes, and be seen by many. */
export const MAX_CASES = 100;
