import { confirmedMethods } from "../../green-api/confirmed-methods.ts";
import { CONFIRMED_HEADER } from "../../protocol/headers.ts";
import { refuse } from "../http/gateway-answer.ts";
import type { ProxyTarget } from "./proxy-target.ts";

/**
 * Lets a method that ends something pass only if the page says that a person confirmed it. This prevents
 * accidents, such as a repeated request; it does not stop a person who may use the studio.
 *
 * @returns the refusal to answer with, if there is one.
 */
export function requireConfirmation(
  request: Request,
  { method }: Pick<ProxyTarget, "method">,
): Response | undefined {
  if (!confirmedMethods.includes(method)) return undefined;
  if (request.headers.get(CONFIRMED_HEADER) === method) return undefined;
  return refuse(
    428,
    `A person has to confirm ${method}: the header is ${CONFIRMED_HEADER}: ${method}.`,
  );
}
