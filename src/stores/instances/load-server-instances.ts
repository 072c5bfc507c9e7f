import * as z from "zod/mini";
import { mediaUrlOf } from "../../green-api/host.ts";
import { SERVER_SIDE_TOKEN } from "../../green-api/instance.ts";
import { listedInstances } from "../../protocol/listed-instances.ts";
import { INSTANCES_PATH } from "../../protocol/paths.ts";
import { useInstances } from "./instances.ts";

/** The page waits for the answer before it renders. */
const PATIENCE_MS = 2_000;

/** Loads the instances whose tokens are on the server. */
export async function loadServerInstances(): Promise<void> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(INSTANCES_PATH, { signal });
    const list = z.safeParse(listedInstances, await response.json());
    const fromServer = (list.data ?? []).map((instance) => ({
      ...instance,
      apiTokenInstance: SERVER_SIDE_TOKEN,
      mediaUrl: mediaUrlOf(instance.apiUrl),
    }));
    useInstances.setState({ fromServer });
  } catch {
    // Without an answer, the list stays empty.
  }
}
