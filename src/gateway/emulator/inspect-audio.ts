import { typeOfName, UNKNOWN_TYPE } from "../media-types.ts";
import type { EmulatorCall } from "./emulator-call.ts";

const LONGEST_SECONDS = 600;

/**
 * Decides what becomes of a voice status once it is sent. A link that makes browsers save the file, a
 * missing file, one that is no audio and one longer than 10 minutes are all accepted by GREEN-API,
 * and never appear. A foreign address is taken at its word.
 *
 * @see https://green-api.com/en/docs/api/statuses/SendVoiceStatus/
 */
export async function inspectAudio(
  call: EmulatorCall<"sendVoiceStatus">,
): Promise<{ publishable: boolean; mimeType: string }> {
  const { urlFile, fileName } = call.body;
  const file = await call.lookAt(urlFile, call.origin);
  if (file === "foreign") return { publishable: true, mimeType: typeOfName(fileName) };
  if (file === "missing") return { publishable: false, mimeType: typeOfName(fileName) };
  if (file.type === UNKNOWN_TYPE) return { publishable: false, mimeType: file.type };
  const seconds = await secondsOfAudio(file);
  return { publishable: seconds > 0 && seconds <= LONGEST_SECONDS, mimeType: file.type };
}

/** Length of the audio in seconds; 0 where the file holds none that can be read. */
async function secondsOfAudio(file: Blob): Promise<number> {
  const { ALL_FORMATS, BlobSource, Input } = await import("mediabunny");
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryAudioTrack();
    return track ? await track.computeDuration() : 0;
  } catch {
    return 0;
  } finally {
    input.dispose();
  }
}
