import * as z from "zod/mini";
import { mediaUrlOf } from "../green-api/host.ts";
import { apiUrlSchema, SERVER_SIDE_TOKEN, idInstanceSchema } from "../green-api/instance.ts";
import { useInstances } from "./instances.ts";

const listSchema = z.array(
  z.object({ label: z.string(), idInstance: idInstanceSchema, apiUrl: apiUrlSchema }),
);

/** The page is not drawn before this is known, so it must be known soon. */
const PATIENCE_MS = 2_000;

/** Learns which instances the server holds the tokens of; none where it does not say. */
export async function loadHeldInstances(): Promise<void> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const list = z.safeParse(listSchema, await (await fetch("/instances", { signal })).json());
    const held = (list.data ?? []).map((instance) => ({
      ...instance,
      apiTokenInstance: SERVER_SIDE_TOKEN,
      mediaUrl: mediaUrlOf(instance.apiUrl),
    }));
    useInstances.setState({ held });
  } catch {
    // Without an answer there are none, as before.
  }
}
