/** Signs by which each kind of playlist begins: M3U and HLS, PLS, ASX of both kinds, XSPF, DASH, SMIL, SDP. */
const signs =
  /^(?:#EXTM3U|\[(?:playlist|reference)\]|<(?:asx|playlist|MPD|smil|SmoothStreamingMedia|WinampXML)\b|v=0\r?\no=)/i;

/** What may stand before the first sign in XML. */
const xmlProlog =
  /^(?:<\?[^>]{0,500}\?>\s*|<!--[^]{0,2000}?-->\s*|<!DOCTYPE (?!html)[^>]{0,500}>\s*)+/i;

/** A list without a sign: comments, and then an address on a line of its own. */
const bareList = /^(?:#[^\n]*\n\s*)*(?:https?|mmsh?|rtmp|rtsp):\/\/\S+\s*(?:\n|$)/i;

/**
 * Whether a text is a playlist, which names where audio is and holds none.
 *
 * @param text the beginning of a file, one character for each byte.
 */
export function isPlaylist(text: string): boolean {
  const start = text.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return signs.test(start.replace(xmlProlog, "")) || bareList.test(start);
}
