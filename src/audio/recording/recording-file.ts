interface Container {
  extension: string;
  type: string;
  /** Letters at a certain position of such a file. */
  mark: string;
  at: number;
}

const containers: Container[] = [
  { extension: "ogg", type: "audio/ogg", mark: "OggS", at: 0 },
  { extension: "webm", type: "audio/webm", mark: "\u{1a}E\u{df}\u{a3}", at: 0 },
  { extension: "m4a", type: "audio/mp4", mark: "ftyp", at: 4 },
];

/**
 * Makes a file of a recording, with the name and type of its content, because Firefox leaves the type of its
 * Ogg recordings empty.
 *
 * @param name without an extension.
 */
export async function recordingFile(recorded: Blob, name: string): Promise<File> {
  const head = String.fromCharCode(...new Uint8Array(await recorded.slice(0, 12).arrayBuffer()));
  const found = containers.find(({ mark, at }) => head.startsWith(mark, at));
  if (!found) return new File([recorded], name, { type: recorded.type });
  return new File([recorded], `${name}.${found.extension}`, { type: found.type });
}
