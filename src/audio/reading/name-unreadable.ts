import type { ClipProblem } from "../clip-facts.ts";
import { FileBytes } from "./unfolding/file-bytes.ts";
import { readWavFile } from "./unfolding/wav-file.ts";

/** What is wrong with a file that cannot be decoded. */
export interface Unreadable {
  problem: ClipProblem;
  /** The name of a format without a sentence of its own. */
  format?: string;
}

type Named = ClipProblem | { format: string };

/** How files of these formats begin. */
const marks: [begins: RegExp, named: Named][] = [
  [/^#!AMR/, "amr"],
  [/^FORM....AIF[FC]/s, "aiff"],
  [/^caff/, "caf"],
  [/^0&\xb2u\x8ef\xcf/, "wma"],
  [/^....ftyp(?:M4P |aax )/s, "protected"],
  [/^\.snd/, { format: "Sun AU" }],
  [/^riff.\x91\xcf/s, { format: "Sony Wave64" }],
  [/^RIFX/, { format: "RIFX" }],
  [/^wvpk/, { format: "WavPack" }],
  [/^MAC /, { format: "Monkey's Audio" }],
  [/^MP(?:CK|\+)/, { format: "Musepack" }],
  [/^\.(?:ra\xfd|RMF)/, { format: "RealAudio" }],
  [/^.?#!SILK/s, { format: "SILK" }],
  [/^MThd/, { format: "MIDI" }],
  [/^(?:DSD |FRM8)/, { format: "DSD" }],
  [/^\vw/, { format: "Dolby Digital (AC-3)" }],
  [/^\xff[\xf4\xf5\xfc\xfd]/, { format: "MP2" }],
  [/^OggS.{24}Speex/s, { format: "Speex" }],
];

/** The names of codecs in MP4, QuickTime and Matroska. */
const codecs: [name: RegExp, named: Named][] = [
  [/alac/i, "apple-lossless"],
  [/^(?:drm[si]|enca|p608|aavd)$/, "protected"],
  [/^(?:samr|sawb|sawp)$/, "amr"],
  [/^ima4$/, "adpcm"],
  [/^agsm$/, "gsm"],
  [/^(?:[ae]c-3|A_E?AC3)/, { format: "Dolby Digital (AC-3)" }],
  [/^(?:dts[a-z+-]|A_DTS)/, { format: "DTS" }],
  [/^apac$/, { format: "Apple Positional Audio (APAC)" }],
];

/** Formats of the samples in a WAV, by the number in its header. */
const inWav: [tags: number[], problem: ClipProblem][] = [
  [[0x31, 0x32, 0x1500], "gsm"],
  [[0x02, 0x10, 0x11, 0x12, 0x13, 0x14, 0x17, 0x20, 0x40, 0x45, 0x62, 0x64, 0x65, 0x200], "adpcm"],
  [[0x160, 0x161, 0x162, 0x163], "wma"],
];

/** Files that begin like this can be read, unless they are cut off. */
const readable = ["fLaC", "OggS", "\u{1a}E\u{df}\u{a3}"];

/**
 * Finds out by its content why a file cannot be decoded.
 *
 * @param codec the container's name for the codec, if the container could be read.
 */
export async function nameUnreadable(file: Blob, codec: unknown): Promise<Unreadable> {
  const bytes = new FileBytes(file);
  const head = await bytes.text(0, 40);
  const byCodec = typeof codec === "string" ? codecs.find(([name]) => name.test(codec)) : undefined;
  const known = byCodec ?? marks.find(([begins]) => begins.test(head));
  if (known) return toUnreadable(known[1]);
  if (head.startsWith("RIFF")) return toUnreadable(await nameWav(bytes));
  if (typeof codec === "string" && codec !== "mp4a") return toUnreadable({ format: codec.trim() });
  const isCutOff =
    head.slice(4, 8) === "ftyp" ? await isCutOffMp4(bytes) : isCutOffHead(head, codec);
  return { problem: isCutOff ? "cut-off" : "undecodable" };
}

function toUnreadable(named: Named): Unreadable {
  return typeof named === "string" ? { problem: named } : { problem: "unknown-format", ...named };
}

async function nameWav(bytes: FileBytes): Promise<Named> {
  const wav = await readWavFile(bytes, 0);
  if (!wav || wav.from === wav.to) return "cut-off";
  const known = inWav.find(([tags]) => tags.includes(wav.tag));
  return known?.[1] ?? { format: `WAV (0x${wav.tag.toString(16).padStart(4, "0")})` };
}

/** Whether a file of a known format ends before its codec is stated. */
function isCutOffHead(head: string, codec: unknown): boolean {
  return codec === null && readable.some((mark) => head.startsWith(mark));
}

/** Whether an MP4 lacks the table of its samples, which often comes last. */
async function isCutOffMp4(bytes: FileBytes): Promise<boolean> {
  for (let at = 0; at < bytes.size;) {
    const head = await bytes.read(at, 16);
    if (head.length < 8) return true;
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const size = view.getUint32(0);
    const isLarge = size === 1 && head.length === 16;
    const next = at + (isLarge ? Number(view.getBigUint64(8)) : size);
    const name = String.fromCharCode(...head.subarray(4, 8));
    if (name === "moov") return next > bytes.size;
    if (size === 0 || next <= at) return true;
    at = next;
  }
  return true;
}
