import { gatewayNoteIn } from "../../protocol/gateway-failure.ts";
import type { LoggedCall } from "./call-log.ts";

/** What the gateway says of a call in GREEN-API's place; undefined if GREEN-API answered, or nothing came. */
export function gatewayNoteOf({ end }: LoggedCall): string | undefined {
  // Few answers are the gateway's, and others may have megabytes: only those are read.
  if (end?.failure === undefined) return undefined;
  return gatewayNoteIn(end.answer?.text ?? "");
}

/** The size of what GREEN-API answered to a call. */
export function bytesOf(call: LoggedCall): number | undefined {
  return gatewayNoteOf(call) === undefined ? call.end?.answer?.bytes : undefined;
}

/** The HTTP status that GREEN-API gave a call. */
export function statusOf(call: LoggedCall): number | undefined {
  return gatewayNoteOf(call) === undefined ? call.end?.answer?.status : undefined;
}
