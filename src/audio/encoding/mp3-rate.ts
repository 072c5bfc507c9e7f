const rates = [8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];

/** Bits per second, enough for a voice with music in one channel; lower sample rates need less. */
const BITRATE = 96_000;
const LOW_RATE_BITRATE = 64_000;

/** The sample rate (Hz) and the bitrate (bits per second) of an MP3 that is made from samples at a rate (Hz). */
export function mp3RateFor(sampleRate: number): { sampleRate: number; bitrate: number } {
  const next = rates.find((rate) => rate >= sampleRate) ?? 48_000;
  return { sampleRate: next, bitrate: next < 32_000 ? LOW_RATE_BITRATE : BITRATE };
}

/** About how many bytes such an MP3 has. */
export function mp3SizeOf(seconds: number, sampleRate: number): number {
  return Math.round((seconds * mp3RateFor(sampleRate).bitrate) / 8);
}
