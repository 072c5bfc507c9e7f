import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { isBadLink } from "../../voice-status/checks/check.ts";
import type { Draft, DraftProblem } from "../../voice-status/draft.ts";
import { draftSchema } from "../../voice-status/draft-schema.ts";
import { needsUpload } from "../audio/sync-player.ts";
import { useDraftChecks } from "../checks/draft-checks.ts";

const check = zodResolver(draftSchema);

/** Stand for the link and the name that a send gives to a clip. */
const linkToCome = { audioUrl: "https://to.come/a.mp3", fileName: "a.mp3" };

const unusable: DraftProblem = "audio-url-unusable";

/**
 * Finds what keeps the draft from being sent, for the form's fields. A file or recording that is not uploaded yet is
 * no problem: the send uploads it. If a link that leads to no audio has no file name, the link is the problem.
 */
export const checkForm: Resolver<Draft> = async (draft, ...rest) => {
  if (needsUpload(draft.audioUrl)) return check({ ...draft, ...linkToCome }, ...rest);
  const isLinkBad = useDraftChecks.getState().checks.some(isBadLink);
  if (draft.fileName.trim() !== "" || !isLinkBad) return check(draft, ...rest);
  const { errors } = await check({ ...draft, fileName: linkToCome.fileName }, ...rest);
  return { values: {}, errors: { ...errors, audioUrl: { type: "custom", message: unusable } } };
};
