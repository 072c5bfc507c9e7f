/** The extension that GREEN-API's storage gives a file of a known type; `.mpga` for MP3 is its peculiarity. */
const extensionByType: Record<string, string> = {
  "audio/mpeg": "mpga",
  "audio/mp3": "mp3",
  "audio/wav": "wav",
  "audio/wave": "wav",
  "audio/x-wav": "wav",
  "audio/ogg": "ogg",
  "audio/mp4": "m4a",
  "audio/x-m4a": "m4a",
  "audio/aac": "aac",
  "audio/flac": "flac",
  "audio/webm": "weba",
  "video/mp4": "mp4",
  "image/jpeg": "jpg",
  "image/png": "png",
};

const typeByExtension: Record<string, string> = {
  mp3: "audio/mpeg",
  mpga: "audio/mpeg",
  wav: "audio/wav",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  m4a: "audio/mp4",
  aac: "audio/aac",
  flac: "audio/flac",
  weba: "audio/webm",
  mp4: "video/mp4",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
};

/** The type of a file that is unknown: browsers save such a file, and GREEN-API does not publish it. */
export const UNKNOWN_TYPE = "application/octet-stream";

/** Extension, without the dot, of a MIME type without parameters; undefined if the type is not in the list. */
export function extensionOfType(type: string): string | undefined {
  return Object.hasOwn(extensionByType, type) ? extensionByType[type] : undefined;
}

/** Extension of a file name, in lower case and without the dot; undefined if it has none. */
export function extensionOfName(name: string): string | undefined {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
}

/** MIME type by the extension of a file name; {@link UNKNOWN_TYPE} if the extension is not in the list. */
export function typeOfName(name: string): string {
  const extension = extensionOfName(name) ?? "";
  return (Object.hasOwn(typeByExtension, extension) && typeByExtension[extension]) || UNKNOWN_TYPE;
}
