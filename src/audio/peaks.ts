/** As many bars as WhatsApp draws for a voice message. */
export const BAR_COUNT = 64;

/**
 * Turns audio into the bars of a waveform. Each bar is the mean amplitude of a stretch of audio, relative to
 * the loudest stretch.
 *
 * @param channels samples between -1 and 1, one array for each channel, all of one length.
 * @param count how many bars.
 * @returns integers from 0 to 100; all 0 for silence and for no samples.
 */
export function peaksOf(channels: readonly Float32Array[], count = BAR_COUNT): number[] {
  const length = channels[0]?.length ?? 0;
  const means = Array.from({ length: count }, (_, bar) => {
    const start = Math.floor((bar * length) / count);
    const end = Math.max(start + 1, Math.floor(((bar + 1) * length) / count));
    return meanAmplitude(channels, start, Math.min(end, length));
  });
  const loudest = Math.max(...means);
  return means.map((mean) => (loudest > 0 ? Math.round((mean / loudest) * 100) : 0));
}

function meanAmplitude(channels: readonly Float32Array[], start: number, end: number): number {
  if (end <= start) return 0;
  let sum = 0;
  for (const samples of channels) {
    for (let index = start; index < end; index += 1) sum += Math.abs(samples[index] ?? 0);
  }
  return sum / ((end - start) * channels.length);
}
