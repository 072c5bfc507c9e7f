/** Chromium 121 lost the whole tab while a worker decoded Vorbis; this version is known to hold. */
const VORBIS_SINCE_CHROMIUM = 156;

/**
 * Says whether a browser's decoder for workers may be used at all. One that takes the page down with it
 * leaves nothing that could give way to the player.
 *
 * @param codec as mediabunny names it.
 */
export function isDecoderTrusted(codec: string | null, userAgent: string): boolean {
  const [, chromium = ""] = /Chrome\/(\d+)/.exec(userAgent) ?? [];
  // WebKitGTK 2.50 corrupts its memory while it decodes AAC or Opus. Apple's WebKit has other decoders.
  if (chromium === "" && /Linux.*AppleWebKit/.test(userAgent)) return false;
  return codec !== "vorbis" || Number(chromium) >= VORBIS_SINCE_CHROMIUM;
}

/**
 * Says whether a browser may turn samples into integers itself, which is quicker: WebKitGTK 2.50 loses
 * the tab by it, and only Chromium gains much.
 */
export function isAudioDataTrusted(userAgent: string): boolean {
  return /Chrome\/\d/.test(userAgent);
}
