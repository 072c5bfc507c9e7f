import { ulid } from "ulid";
import type { AudioFacts } from "../../../voice-status/checks/draft-facts.ts";
import { type Draft, toRequest } from "../../../voice-status/draft.ts";
import { partName } from "../../../voice-status/plan/part-name.ts";
import type { Plan } from "../../../voice-status/plan/plan.ts";
import { isOverLimit, splitRecipients } from "../../../voice-status/plan/recipient-groups.ts";
import { useSeries } from "../../audio/series.ts";
import { isInParts, needsUpload } from "../../audio/clip-without-link.ts";
import { partUploads } from "../../audio/upload-parts.ts";
import { knownUpload, type Upload } from "../../audio/uploads.ts";
import { useSplitChoice } from "../split-choice.ts";

/** What is sent for a draft that may take several statuses. */
export interface SeveralStatuses {
  /** The draft with the link and the name of the first part. */
  draft: Draft;
  /** Undefined if one status is enough. */
  plan: Plan | undefined;
  /** What is known of the longest part; undefined if the clip is sent as one. */
  audio: AudioFacts | undefined;
  /** The length of all parts. */
  seconds: number | undefined;
  isCurrent: () => boolean;
}

/** Plans the statuses of a draft; undefined if a part of its clip is not uploaded. */
export function planStatuses(written: Draft, idInstance: string): SeveralStatuses | undefined {
  const isSeries = isInParts();
  const uploads = isSeries ? partUploads() : undefined;
  if (isSeries && !uploads) return undefined;
  const draft = uploads ? withParts(written, uploads) : written;
  const plan = planOf(draft, uploads, idInstance);
  const lengths = useSeries.getState().parts.map(({ start, end }) => end - start);
  const links = linksOf(uploads);
  const { isSplit } = useSplitChoice.getState();
  return {
    draft,
    plan,
    audio: isSeries ? { state: "playable", seconds: Math.max(...lengths) } : undefined,
    seconds: isSeries ? lengths.reduce((sum, length) => sum + length, 0) : undefined,
    isCurrent: () =>
      useSplitChoice.getState().isSplit === isSplit &&
      isInParts() === isSeries &&
      (isSeries ? linksOf(partUploads()) === links : !needsUpload(written.audioUrl)),
  };
}

const linksOf = (uploads: Upload[] | undefined) => uploads?.map(({ urlFile }) => urlFile).join(" ");

/** A name that was typed while the draft had no other audio is meant for this clip. */
function withParts(draft: Draft, [first]: Upload[]): Draft {
  const { audioUrl, fileName: typed } = draft;
  const fileName = audioUrl === "" && typed.trim() !== "" ? typed : (first?.fileName ?? typed);
  return { ...draft, audioUrl: first?.urlFile ?? audioUrl, fileName };
}

function planOf(draft: Draft, uploads: Upload[] | undefined, idInstance: string) {
  const request = toRequest(draft);
  if (!request) return undefined;
  const { urlFile, fileName, backgroundColor = "", participants = [] } = request;
  const { isSplit } = useSplitChoice.getState();
  const groups =
    isSplit && isOverLimit(new Set(participants).size)
      ? splitRecipients(participants)
      : [participants];
  const parts = (uploads ?? [knownUpload(urlFile) ?? { urlFile, expiresAt: undefined }]).map(
    (part, index, { length }) => ({
      fileName: partName(fileName, index + 1, length),
      urlFile: part.urlFile,
      expiresAt: part.expiresAt,
    }),
  );
  if (parts.length * groups.length === 1) return undefined;
  const version = 1 as const;
  return { version, id: ulid(), idInstance, parts, backgroundColor, groups, accepted: [] };
}
