/** The quietest level that the meter shows, in decibels below full scale. */
const FLOOR_DB = 60;

/** Measures how loud a stream is, 0 to 1 on a decibel scale, until it is closed. */
export function watchLevel(stream: MediaStream) {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples);
      return levelOf(samples);
    },
    close: () => void context.close(),
  };
}

/**
 * How loud samples are, 0 to 1 on a decibel scale.
 *
 * @param samples between -1 and 1.
 */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power)) / FLOOR_DB));
}
