import * as z from "zod/mini";
import { parseJson } from "../lib/text/parse-json.ts";

/**
 * The body of an answer that the gateway gives in GREEN-API's place, beside the header `X-Request-Left`.
 * `message` is in English, for people who call the gateway by hand.
 */
export const gatewayFailureBody = z.object({
  code: z.enum([
    /** The gateway does not pass such a request on. */
    "request-refused",
    /** GREEN-API may have the method, but the contract does not. */
    "method-unknown",
    /** No connection to the host could be opened. */
    "host-unreachable",
    /** The connection broke before the end of the answer. */
    "connection-lost",
    /** The host was silent for too long. */
    "no-answer",
    /** The host answered with a redirect. */
    "redirect-refused",
    /** The send was prepared for a memory of sends that the gateway no longer has. */
    "gateway-restarted",
    /** Another send of the instance is under way. */
    "another-send",
    /** The studio has a sign-in, and this browser has no session. */
    "signed-out",
    /** The role or the list of instances of the user does not allow it. */
    "not-allowed",
    /** The audit log cannot be written, so the send was not passed on. */
    "audit-failed",
    /** The store in which sends are noted cannot be reached, or is too slow. */
    "store-unreachable",
  ]),
  message: z.string(),
  /** With `method-unknown`: the methods that the gateway knows. */
  methods: z.optional(z.array(z.string())),
});

export type GatewayFailureCode = z.infer<typeof gatewayFailureBody>["code"];

/**
 * What the gateway itself says in an answer, in one line: its code and its English sentence.
 *
 * @returns undefined if the answer is GREEN-API's.
 */
export function gatewayNoteIn(answer: string): string | undefined {
  const body = z.safeParse(gatewayFailureBody, parseJson(answer));
  return body.success ? `${body.data.code}: ${body.data.message}` : undefined;
}
