import { type Loudness, USUAL_LUFS } from "../loudness/loudness.ts";

/** Players and encoders go a little beyond the samples; this leaves them room, in dBTP. */
export const CEILING_DBTP = -1.5;
/** Noise becomes louder with the voice, so there is a limit, in decibels. */
export const MAX_GAIN_DB = 20;
/** The limiter costs loudness, which is made up for as far as this, in decibels. */
const MAX_MADE_UP_DB = 6;
const CLOSE_ENOUGH = 0.1;
/** How often {@link findGain} tries a gain, at most. */
const MOST_TRIES = 3;
/** A decibel of gain adds at least so many decibels of loudness; less is an accident of the measurement. */
const LEAST_SLOPE = 0.3;

/**
 * Finds the gain in decibels that brings a sound to {@link USUAL_LUFS}.
 *
 * @param before the sound as it is.
 * @param tryGain returns the loudness in LUFS after a gain and the limiter. It is called only if the limiter
 *   would have something to do.
 * @returns 0 for silence; at most {@link MAX_GAIN_DB}.
 */
export function findGain(before: Loudness, tryGain: (gainDb: number) => number): number {
  if (!Number.isFinite(before.lufs)) return 0;
  const wanted = USUAL_LUFS - before.lufs;
  const most = Math.min(MAX_GAIN_DB, wanted + MAX_MADE_UP_DB);
  let gain = Math.min(wanted, most);
  if (before.truePeak + gain <= CEILING_DBTP) return gain;
  let slope = 1;
  let last: { gain: number; lufs: number } | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const lufs = tryGain(gain);
    // The more is limited, the less a decibel of gain adds.
    if (last) slope = Math.max(LEAST_SLOPE, (lufs - last.lufs) / (gain - last.gain));
    const next = Math.min(most, gain + (USUAL_LUFS - lufs) / slope);
    if (Math.abs(USUAL_LUFS - lufs) < CLOSE_ENOUGH || next === gain) break;
    last = { gain, lufs };
    gain = next;
  }
  return gain;
}

/** The factor for samples. */
export function factorOf(decibels: number): number {
  return 10 ** (decibels / 20);
}
