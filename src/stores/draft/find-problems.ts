import * as z from "zod/mini";
import type { Draft, DraftProblem } from "../../voice-status/draft.ts";
import { draftSchema } from "../../voice-status/draft-schema.ts";
import { isBadLink } from "../../voice-status/checks/check.ts";
import { useDraftChecks } from "../checks/draft-checks.ts";
import { needsUpload } from "../audio/clip-without-link.ts";
import { focusField } from "./draft-fields.ts";
import { useDraft } from "./draft.ts";
import { type DraftProblems, fieldNames, useDraftProblems } from "./draft-problems.ts";

/** Stand for the link and the name that a send gives to a clip. */
const linkToCome = { audioUrl: "https://to.come/a.mp3", fileName: "a.mp3" };

/**
 * Finds what keeps the draft from being sent. A file or recording that is not uploaded yet is no problem: the send
 * uploads it. If a link that leads to no audio has no file name, the link is the problem.
 */
export function findProblems(): DraftProblems {
  const draft = useDraft.getState();
  const isComing = needsUpload(draft.audioUrl);
  const isUnusable = !isComing && draft.fileName.trim() === "" && hasBadLink();
  const sent = isComing || isUnusable ? { ...draft, ...linkToCome } : draft;
  const issues = z.safeParse(draftSchema, sent).error?.issues ?? [];
  const found = issues.map(({ path, message }) => [path[0], message as DraftProblem]);
  return { ...(isUnusable && { audioUrl: "audio-url-unusable" }), ...Object.fromEntries(found) };
}

function hasBadLink(): boolean {
  return useDraftChecks.getState().checks.some(isBadLink);
}

/**
 * Checks the draft for a send. If it cannot be sent, its fields show why, and the first of them gets the focus.
 *
 * @param onInvalid gets the number of these fields.
 */
export function validDraft(onInvalid: (count: number) => void): Draft | undefined {
  const problems = findProblems();
  useDraftProblems.setState({ problems, isTried: true });
  const invalid = fieldNames.filter((name) => problems[name]);
  const [first] = invalid;
  if (!first) return useDraft.getState();
  onInvalid(invalid.length);
  focusField(first);
  return undefined;
}
