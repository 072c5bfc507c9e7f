import {
  ADTS,
  BlobSource,
  FLAC,
  Input,
  MATROSKA,
  MP3,
  MP4,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from "mediabunny";

/** Opens a file by its content; its name and type are ignored. */
export function openClip(file: Blob): Input {
  return new Input({
    source: new BlobSource(file),
    formats: [MP3, WAVE, MP4, QTFF, OGG, WEBM, MATROSKA, ADTS, FLAC],
  });
}
