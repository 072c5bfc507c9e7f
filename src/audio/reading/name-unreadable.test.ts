import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wavAround } from "../../../e2e/support/joined-files.ts";
import { nameUnreadable } from "./name-unreadable.ts";

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../e2e/sounds/${name}`, import.meta.url)));
const wav = (tag: number) => wavAround(new Uint8Array(400), { tag });

it.each<[what: string, bytes: Uint8Array<ArrayBuffer>, problem: string, codec?: string]>([
  ["Apple Lossless", sample("alac.m4a"), "apple-lossless", "alac"],
  ["Apple Lossless in Matroska", ascii("\u{1a}E\u{df}\u{a3}"), "apple-lossless", "A_ALAC"],
  ["AMR", ascii("#!AMR\n"), "amr"],
  ["AMR in 3GP", ascii("\0\0\0\u{14}ftyp3gp4"), "amr", "samr"],
  ["wide-band AMR", ascii("#!AMR-WB\n"), "amr"],
  ["WMA", ascii("0&\u{b2}u\u{8e}f\u{cf}\u{11}"), "wma"],
  ["WMA in a WAV", wav(0x161), "wma"],
  ["AIFF", ascii("FORM\0\u{1}X\u{a}AIFF"), "aiff"],
  ["AIFC", ascii("FORM\0\u{1}X\u{a}AIFC"), "aiff"],
  ["CAF", ascii("caff\0\u{1}"), "caf"],
  ["GSM", wav(0x31), "gsm"],
  ["GSM in QuickTime", ascii("\0\0\0\u{14}ftypqt  "), "gsm", "agsm"],
  ["Microsoft's ADPCM", wav(0x02), "adpcm"],
  ["IMA's ADPCM", wav(0x11), "adpcm"],
  ["ADPCM in QuickTime", ascii("\0\0\0\u{14}ftypqt  "), "adpcm", "ima4"],
  ["a protected song", ascii("\0\0\0\u{14}ftypM4P "), "protected"],
  ["an audio book", ascii("\0\0\0\u{14}ftypaax "), "protected"],
  ["an encrypted stream", ascii("\0\0\0\u{14}ftypisom"), "protected", "enca"],
  ["an M4A without its end", sample("cut-off.m4a"), "cut-off"],
  ["a WAV without a sample", wavAround(new Uint8Array(0)), "cut-off"],
  ["a WAV that ends in its header", wavAround(new Uint8Array(0)).slice(0, 30), "cut-off"],
  ["the first bytes of a FLAC", sample("flac.flac").slice(0, 20), "cut-off"],
  ["the first bytes of an Ogg", sample("opus.ogg").slice(0, 40), "cut-off"],
  ["text", ascii("Good morning"), "undecodable"],
  ["nothing", new Uint8Array(0), "undecodable"],
  ["an M4A that should be read", sample("aac.m4a"), "undecodable", "mp4a"],
])("names %s", async (_, bytes, problem, codec) => {
  expect(await nameUnreadable(new Blob([bytes]), codec ?? null)).toEqual({ problem });
});

it.each<[format: string, bytes: Uint8Array<ArrayBuffer>, codec?: string]>([
  ["Dolby Digital (AC-3)", ascii("\0\0\0\u{14}ftypisom"), "ac-3"],
  ["Dolby Digital (AC-3)", ascii("\u{1a}E\u{df}\u{a3}"), "A_EAC3"],
  ["Dolby Digital (AC-3)", ascii("\u{b}w\u{1}\u{2}")],
  ["Apple Positional Audio (APAC)", ascii("\0\0\0\u{14}ftypqt  "), "apac"],
  ["QDM2", ascii("\0\0\0\u{14}ftypqt  "), "QDM2"],
  ["WAV (0x2000)", wav(0x2000)],
  ["Speex", ascii(`OggS${"\0".repeat(24)}Speex   `)],
  ["MP2", ascii("\u{ff}\u{fd}\u{80}\u{4}")],
  ["Sun AU", ascii(".snd")],
  ["Sony Wave64", ascii("riff.\u{91}\u{cf}\u{11}")],
  ["SILK", ascii("\u{2}#!SILK_V3")],
])("returns the name of %s", async (format, bytes, codec) => {
  expect(await nameUnreadable(new Blob([bytes]), codec ?? null)).toEqual({
    problem: "unknown-format",
    format,
  });
});
