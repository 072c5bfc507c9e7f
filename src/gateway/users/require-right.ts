import type { Method } from "../../green-api/contract.ts";
import { readerMay } from "../../green-api/reader-methods.ts";
import { gatewayAnswer } from "../http/gateway-answer.ts";
import { mayUse, type StudioUser } from "./studio-user.ts";

interface Wanted {
  method: Method;
  idInstance: string;
  /** Whether the server would use a token that it keeps. A token of the user's own is the user's affair. */
  isServerSide: boolean;
}

/**
 * Lets a user do what role and list of instances allow.
 *
 * @param user undefined if the studio has no sign-in: then everything is allowed.
 * @returns the refusal to answer with, if there is one.
 */
export function requireRight(
  user: StudioUser | undefined,
  { method, idInstance, isServerSide }: Wanted,
): Response | undefined {
  if (user?.role === "reader" && !readerMay[method]) {
    return notAllowed(`A reader may look at the studio, but not call ${method}.`);
  }
  if (isServerSide && !mayUse(user, idInstance)) {
    return notAllowed("This user may not use this instance.");
  }
  return undefined;
}

function notAllowed(message: string): Response {
  return gatewayAnswer({ code: "not-allowed", status: 403, message, left: "no" });
}
