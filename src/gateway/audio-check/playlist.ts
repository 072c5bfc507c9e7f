/** How each kind of playlist begins: M3U and HLS, PLS, both kinds of ASX, XSPF, DASH, SMIL, SDP. */
const beginnings =
  /^(?:#EXTM3U|\[(?:playlist|reference)\]|<(?:asx|playlist|MPD|smil|SmoothStreamingMedia|WinampXML)\b|v=0\r?\no=)/i;

/** What may precede that in XML. */
const xmlProlog =
  /^(?:<\?[^>]{0,500}\?>\s*|<!--[^]{0,2000}?-->\s*|<!DOCTYPE (?!html)[^>]{0,500}>\s*)+/i;

/** A list without a header: comments, and then an address on a line of its own. */
const bareList = /^(?:#[^\n]*\n\s*)*(?:https?|mmsh?|rtmp|rtsp):\/\/\S+\s*(?:\n|$)/i;

/**
 * Whether a text is a playlist: it has the addresses of audio, but no audio.
 *
 * @param text the beginning of a file, one character for each byte.
 */
export function isPlaylist(text: string): boolean {
  const start = text.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return beginnings.test(start.replace(xmlProlog, "")) || bareList.test(start);
}
