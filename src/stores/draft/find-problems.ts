import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { type Draft } from "../../voice-status/draft.ts";
import { draftSchema } from "../../voice-status/draft-schema.ts";
import { needsUpload } from "../audio/sync-player.ts";

const check = zodResolver(draftSchema);

/** Stand for the link and the name that a send gives to a clip. */
const linkToCome = { audioUrl: "https://to.come/a.mp3", fileName: "a.mp3" };

/**
 * Finds what keeps the draft from being sent, for the form's fields. A file or recording that is not uploaded yet is
 * no problem: the send uploads it.
 */
export const checkForm: Resolver<Draft> = (draft, ...rest) =>
  check(needsUpload(draft.audioUrl) ? { ...draft, ...linkToCome } : draft, ...rest);
