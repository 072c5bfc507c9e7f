import { isListOf } from "../../lib/shape.ts";
import { isListedInstance } from "../../protocol/listed-instances.ts";
import { INSTANCES_PATH, pathOf } from "../../protocol/paths.ts";
import { usePlanning } from "../planned/planning.ts";
import { rememberServerInstances } from "./instances.ts";

/** The instances of GREEN-API are followed after this. */
const PATIENCE_MS = 2_000;

/** Loads the instances whose tokens are on the server. The page is drawn with those of the last visit. */
export async function loadServerInstances(): Promise<void> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(pathOf(INSTANCES_PATH), { signal });
    const listed: unknown = await response.json();
    if (!isListOf(listed, isListedInstance)) return;
    rememberServerInstances(listed);
    usePlanning.setState({ listed });
  } catch {
    // Without an answer, the list stays as it was.
  }
}
