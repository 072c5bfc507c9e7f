import type { ContentKind } from "../../protocol/link-report.ts";

/** The name of each kind of file, the same in every language. */
export const kindNames: Record<
  Exclude<ContentKind, "playlist" | "html" | "empty" | "other">,
  string
> = {
  mp3: "MP3",
  wav: "WAV",
  ogg: "Ogg",
  opus: "Opus",
  m4a: "M4A",
  mp4: "MP4",
  webm: "WebM",
  flac: "FLAC",
  aac: "AAC",
};
