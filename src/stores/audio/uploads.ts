import { create } from "zustand";
import { UPLOAD_LIFETIME_MS } from "../../green-api/limits.ts";
import { hasFields, isListOf } from "../../lib/shape.ts";
import { parseJson } from "../../lib/text/parse-json.ts";
import { readStored, writeStored } from "../../lib/browser/web-storage.ts";

const KEY = "vss:uploads";
const MAX_UPLOADS = 50;

export interface Upload {
  urlFile: string;
  fileName: string;
  /** Bars of its waveform, which the page could not read from another origin. */
  peaks: number[];
  /** Its length; unknown for what an earlier version of the studio uploaded. */
  seconds?: number | undefined;
  /** Unix time in ms. */
  expiresAt: number;
}

const useUploads = create<{ uploads: Upload[] }>(() => {
  const stored = parseJson(readStored("localStorage", KEY));
  return { uploads: isListOf(stored, isUpload) ? stored : [] };
});

function isUpload(value: unknown): value is Upload {
  if (!hasFields(value, { urlFile: "string", fileName: "string", expiresAt: "number" }))
    return false;
  const { peaks, seconds = 0 } = value as { peaks?: unknown; seconds?: unknown };
  return isListOf(peaks, isPeak) && typeof seconds === "number" && seconds >= 0;
}

function isPeak(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 100;
}

/** Remembers a file that this browser uploaded. */
export function saveUpload(upload: Omit<Upload, "expiresAt">): Upload {
  const stored = { ...upload, expiresAt: Date.now() + UPLOAD_LIFETIME_MS };
  const uploads = [stored, ...useUploads.getState().uploads].slice(0, MAX_UPLOADS);
  useUploads.setState({ uploads });
  writeStored("localStorage", KEY, JSON.stringify(uploads));
  return stored;
}

export function knownUpload(urlFile: string | null): Upload | undefined {
  return useUploads.getState().uploads.find((upload) => upload.urlFile === urlFile);
}

/** Whether two links lead to one clip that this browser uploaded twice: its waveform is the same. */
export function isSameClip(urlFile: string, other: string): boolean {
  const [one, two] = [knownUpload(urlFile), knownUpload(other)];
  return one !== undefined && two !== undefined && String(one.peaks) === String(two.peaks);
}

export function useKnownUpload(urlFile: string | null): Upload | undefined {
  return useUploads(({ uploads }) => uploads.find((upload) => upload.urlFile === urlFile));
}
