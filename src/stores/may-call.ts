import type { Method } from "../green-api/contract.ts";
import { readerMay } from "../green-api/reader-methods.ts";
import { isReader, useSignedIn } from "./signed-in.ts";

/** Whether the person's role allows a method, so that the page offers nothing that the server refuses. */
export function useMayCall(method: Method): boolean {
  return useSignedIn((signedIn) => !isReader(signedIn) || readerMay[method]);
}
