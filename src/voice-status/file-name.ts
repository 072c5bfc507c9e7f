export type FileNameVerdict = "documented" | "no-extension" | "m4a" | "ogg" | "other";

/** The longest name that most file systems allow. */
export const MAX_NAME_LENGTH = 255;

/**
 * Replaces slashes and control characters in a name. A long name loses its beginning, so that it keeps its
 * extension.
 */
export function tidyFileName(text: string): string {
  return text
    .trim()
    .replace(/[/\\\p{Cc}]/gu, "_")
    .slice(-MAX_NAME_LENGTH);
}

/** The extension of a file name in lower case and without its dot; empty if there is none. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? "";
}

/**
 * Says whether GREEN-API documents the extension of a file name. `.mp3` and `.wav` are the documented ones.
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
