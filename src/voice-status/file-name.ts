export type FileNameVerdict = "documented" | "no-extension" | "m4a" | "ogg" | "other";

/** As long as a name may be in most file systems. */
const MAX_NAME_LENGTH = 255;

/** A name without paths and control characters, of which the end, the extension, is never cut off. */
export function tidyFileName(text: string): string {
  return text
    .trim()
    .replace(/[/\\\p{Cc}]/gu, "_")
    .slice(-MAX_NAME_LENGTH);
}

/** The extension of a file name in lower case, without its dot; empty where it has none. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? "";
}

/**
 * What is known of a file name's extension. `.mp3` and `.wav` are the documented ones.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export function judgeFileName(fileName: string): FileNameVerdict {
  switch (extensionOf(fileName)) {
    case "mp3":
    case "wav":
      return "documented";
    case "":
      return "no-extension";
    case "m4a":
      return "m4a";
    case "ogg":
    case "oga":
    case "opus":
      return "ogg";
    default:
      return "other";
  }
}
