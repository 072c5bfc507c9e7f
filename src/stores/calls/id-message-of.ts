import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import { parseUrl } from "../../lib/text/parse-url.ts";
import type { LoggedCall } from "./call-log.ts";

const withId = z.object({ idMessage: z.string() });

/** The `idMessage` that a call is about: in its query, its answer or its request. */
export function idMessageOf({ url, body, end }: LoggedCall): string | undefined {
  const asked = parseUrl(url)?.searchParams.get("idMessage");
  if (asked) return asked;
  for (const text of [end?.answer?.text, body]) {
    const found = z.safeParse(withId, parseJson(text ?? null));
    if (found.success) return found.data.idMessage;
  }
  return undefined;
}
