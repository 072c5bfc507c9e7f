import { speechLike } from "./made-audio.ts";

type Wave = (seconds: number) => number;

function samplesOf(seconds: number, rate: number, wave: Wave): Float32Array {
  return Float32Array.from({ length: seconds * rate }, (_, at) => wave(at / rate));
}

const tone =
  (hertz: number, amplitude: number, phase = 0): Wave =>
  (t) =>
    amplitude * Math.sin(2 * Math.PI * hertz * t + phase);
const betweenSamples = tone(12_000, 0.7, Math.PI / 4);
const low = tone(60, 0.3);
const high = tone(5000, 0.2);
const faint = tone(300, 0.004);

/** Noise that is the same in every run. */
const noise: Wave = (t) => Math.sin(1e6 * Math.sin(t * 9973 + 1));
/** An end without a fade would be a peak of its own. */
const faded = (t: number, end: number) => Math.min(1, t * 5, (end - t) * 5);

/**
 * Sounds of one channel, and what ffmpeg 5.1.9 measured in each (LUFS, dBTP), saved by `wavOf`:
 * `ffmpeg -nostats -i clip.wav -af ebur128=peak=true -f null -`, the lines `I:` and `Peak:` of its summary.
 */
export const referenceClips = [
  { name: "speech", rate: 44_100, samples: speechLike(8, 44_100), lufs: -17.4, truePeak: -9.2 },
  {
    name: "quiet speech of a telephone",
    rate: 8000,
    samples: speechLike(6, 8000).map((sample) => sample * 0.06),
    lufs: -41.7,
    truePeak: -33.6,
  },
  {
    name: "a tone of 997 Hz",
    rate: 48_000,
    samples: samplesOf(5, 48_000, tone(997, 0.1)),
    lufs: -23,
    truePeak: -20,
  },
  {
    name: "a tone with its peaks between samples",
    rate: 48_000,
    samples: samplesOf(3, 48_000, (t) => faded(t, 3) * betweenSamples(t)),
    lufs: -2.9,
    truePeak: -3.1,
  },
  {
    name: "noise, and a long quiet end that does not count",
    rate: 16_000,
    samples: samplesOf(20, 16_000, (t) => noise(t) * (t < 6 ? 0.2 : 0.005)),
    lufs: -14.3,
    truePeak: -8,
  },
  {
    name: "low and high tones with pauses",
    rate: 32_000,
    samples: samplesOf(10, 32_000, (t) => (t % 2 < 1.2 ? low(t) + high(t) : faint(t))),
    lufs: -12.9,
    truePeak: -6,
  },
];
