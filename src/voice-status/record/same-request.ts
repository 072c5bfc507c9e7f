import type { RequestOf } from "../../green-api/contract.ts";

type Request = RequestOf<"sendVoiceStatus">;

/** Whether two requests ask for the same status, whatever the order of their recipients. */
export function isSameRequest(one: Request, other: Request): boolean {
  return (
    one.urlFile === other.urlFile &&
    one.fileName === other.fileName &&
    one.backgroundColor === other.backgroundColor &&
    isSameList(one.participants ?? [], other.participants ?? [])
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const known = new Set(one);
  return other.every((entry) => known.has(entry));
}
