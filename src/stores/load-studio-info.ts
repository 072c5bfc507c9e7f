import * as z from "zod/mini";
import { parseJson } from "../lib/text/parse-json.ts";
import { pathOf, STUDIO_PATH } from "../protocol/paths.ts";
import { studioInfo } from "../protocol/studio-info.ts";
import { useSignedIn } from "./signed-in.ts";

/** Asks the server who is signed in. Without an answer, everything stays as it was. */
export async function loadStudioInfo(): Promise<void> {
  try {
    const response = await fetch(pathOf(STUDIO_PATH));
    useSignedIn.setState({ isSignedOut: response.status === 401 });
    if (!response.ok) return;
    const { user, signOut } = z.parse(studioInfo, parseJson(await response.text()));
    useSignedIn.setState({ user, signOut });
  } catch {
    // The page works without it.
  }
}
