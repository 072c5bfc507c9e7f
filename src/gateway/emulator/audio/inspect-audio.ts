import { MAX_AUDIO_SECONDS } from "../../../green-api/limits.ts";
import { typeOfName, UNKNOWN_TYPE } from "../../http/media-types.ts";
import { createAudioLength } from "./audio-length.ts";
import type { EmulatorCall } from "../emulator-call.ts";
import { StoredFile } from "../files/stored-file.ts";

const secondsOfAudio = createAudioLength();

/**
 * Decides whether a voice status will be published. GREEN-API accepts but never publishes a link that makes
 * browsers save the file, a missing file, a file without audio, and audio longer than 10 minutes. A file of
 * another server is assumed to be good.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export async function inspectAudio(
  call: EmulatorCall<"sendVoiceStatus">,
): Promise<{ publishable: boolean; mimeType: string }> {
  const { urlFile, fileName } = call.body;
  const file = await call.findFile(urlFile, call.studio);
  if (file === "foreign") return { publishable: true, mimeType: typeOfName(fileName) };
  if (file === "missing") return { publishable: false, mimeType: typeOfName(fileName) };
  if (file.type === UNKNOWN_TYPE) return { publishable: false, mimeType: file.type };
  const seconds = await secondsOfAudio(file instanceof StoredFile ? file.place : file);
  return { publishable: seconds > 0 && seconds <= MAX_AUDIO_SECONDS, mimeType: file.type };
}
