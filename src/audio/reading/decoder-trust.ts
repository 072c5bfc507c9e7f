/** Chromium 121 crashed the tab while a worker decoded Vorbis; this version is known not to. */
const VORBIS_SINCE_CHROMIUM = 156;

/**
 * Whether a browser's decoder for workers may be used. If it crashes the page, nothing is left to try the
 * player instead.
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
 * Whether a browser may convert samples to integers itself, which is quicker. WebKitGTK 2.50 crashes the tab,
 * and only Chromium becomes much quicker.
 */
export function isAudioDataTrusted(userAgent: string): boolean {
  return /Chrome\/\d/.test(userAgent);
}
