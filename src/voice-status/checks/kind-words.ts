import type { ContentKind } from "../../protocol/link-report.ts";

/** What each kind of file is called, in every language. */
export const kindWords: Record<
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
