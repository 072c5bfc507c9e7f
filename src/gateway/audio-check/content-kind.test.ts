import { expect, test } from "vitest";
import { contentKindOf } from "./content-kind.ts";

/** Bytes of a text, with `\xNN` as in a string of Latin-1. */
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const mpegFrame = "\xFF\xFB\x90\x64\x00";
const tag = (size: number) =>
  `ID3\x04\x00\x00\x00\x00${String.fromCharCode(size >> 7, size & 127)}`;

test.each([
  ["an MPEG frame", mpegFrame, "mp3"],
  ["an MPEG-2 frame", "\xFF\xF3\x44\xC4", "mp3"],
  ["a tag before the frame", `${tag(200)}${"x".repeat(200)}${mpegFrame}`, "mp3"],
  ["a tag longer than what was read", `${tag(9000)}cover`, "mp3"],
  ["a tag that does not count its padding", `${tag(4)}text\0\0\0\0${mpegFrame}`, "mp3"],
  ["a tag before FLAC", `${tag(4)}textfLaC`, "flac"],
  ["a tag before a page", `${tag(4)}text<!doctype html>`, "html"],
  ["tags without end", "ID3\x04\0\0\0\0\0\0".repeat(1000), "mp3"],
  ["RIFF with WAVE", "RIFF\x24\0\0\0WAVEfmt ", "wav"],
  ["RIFF with something else", "RIFF\x24\0\0\0AVI LIST", "other"],
  ["Ogg with Opus", `OggS${"\0".repeat(24)}OpusHead`, "opus"],
  ["Ogg with Vorbis", `OggS${"\0".repeat(24)}\x01vorbis`, "ogg"],
  ["FLAC", "fLaC\0\0\0\x22", "flac"],
  ["MP4 of audio", "\0\0\0\x20ftypM4A \0\0", "m4a"],
  ["MP4 of anything", "\0\0\0\x20ftypisom\0\0", "mp4"],
  ["WebM", "\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm", "webm"],
  ["Matroska", "\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska", "other"],
  ["AAC", "\xFF\xF1\x50\x80", "aac"],
  ["a web page", "<!DOCTYPE html><html>", "html"],
  ["a web page after spaces and a comment", "\xEF\xBB\xBF\r\n <!-- x -->\n<html lang=en>", "html"],
  ["a script", "<script>location='/'</script>", "html"],
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"/>', "other"],
  ["JSON", '{"error":"gone"}', "other"],
  ["an HLS playlist", "#EXTM3U\n#EXT-X-VERSION:3\n", "playlist"],
  ["a playlist after a byte order mark", "\xEF\xBB\xBF#EXTM3U\r\n", "playlist"],
  ["PLS", "[playlist]\nNumberOfEntries=1\n", "playlist"],
  ["PLS in capitals", "\n[Playlist]\n", "playlist"],
  ["ASX", '<ASX version="3.0"><entry>', "playlist"],
  ["the older ASX", "[Reference]\r\nRef1=http://a.example/live\r\n", "playlist"],
  ["XSPF", '<?xml version="1.0"?>\n<playlist xmlns="http://xspf.org/ns/0/">', "playlist"],
  ["DASH", '<?xml version="1.0"?><!-- made by x -->\n<MPD type="dynamic">', "playlist"],
  ["SMIL", "<smil><body>", "playlist"],
  ["a session description", "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n", "playlist"],
  ["M3U without a sign", "# radio\nhttp://radio.example/live\n", "playlist"],
  ["an address in a sentence", "http://radio.example/ is down", "other"],
  ["any other XML", "<?xml version='1.0'?><Error><Code>x</Code></Error>", "other"],
  ["a frame with a reserved sample rate", "\xFF\xFB\x9C\x64", "other"],
  ["one byte", "\xFF", "other"],
  ["nothing", "", "empty"],
])("%s", (_, text, kind) => {
  expect(contentKindOf(bytes(text))).toBe(kind);
});
