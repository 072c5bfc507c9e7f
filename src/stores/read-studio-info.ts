import * as z from "zod/mini";
import { parseJson } from "../lib/text/parse-json.ts";
import { studioInfo } from "../protocol/studio-info.ts";
import { useSignedIn } from "./signed-in.ts";

/** Takes over what `/studio` says of the person who is signed in. */
export function readStudioInfo(text: string): void {
  const { user, signOut } = z.parse(studioInfo, parseJson(text));
  useSignedIn.setState({ user, signOut });
}
